namespace Inlogov.Graph.Embedded.FullText.Queries;

/// <summary>The tokens of Lucene's query strings.</summary>
internal enum QueryTokenKind
{
    /// <summary>The end of the text.</summary>
    End,

    /// <summary><c>AND</c> or <c>&amp;&amp;</c>.</summary>
    And,

    /// <summary><c>OR</c> or <c>||</c>.</summary>
    Or,

    /// <summary><c>NOT</c> or <c>!</c>.</summary>
    Not,

    /// <summary><c>+</c>.</summary>
    Plus,

    /// <summary><c>-</c>.</summary>
    Minus,

    /// <summary><c>+</c>, <c>-</c> or <c>!</c> before white space, which is a word.</summary>
    BareOperator,

    /// <summary><c>(</c>.</summary>
    Open,

    /// <summary><c>)</c>.</summary>
    Close,

    /// <summary><c>:</c>.</summary>
    Colon,

    /// <summary><c>*</c>.</summary>
    Star,

    /// <summary><c>^</c>, which a number must follow.</summary>
    Caret,

    /// <summary>A text in double quotes.</summary>
    Quoted,

    /// <summary>A word.</summary>
    Term,

    /// <summary><c>~</c>, alone or with a number.</summary>
    Tilde,

    /// <summary>A word that ends in <c>*</c>.</summary>
    Prefix,

    /// <summary>A word with <c>*</c> or <c>?</c> in it.</summary>
    Wildcard,

    /// <summary>A regular expression between slashes.</summary>
    Regex,

    /// <summary><c>[</c> or <c>{</c>.</summary>
    RangeStart,

    /// <summary><c>]</c> or <c>}</c>.</summary>
    RangeEnd,

    /// <summary><c>TO</c> in a range.</summary>
    RangeTo,

    /// <summary>An end of a range in double quotes.</summary>
    RangeQuoted,

    /// <summary>An end of a range.</summary>
    RangeWord,

    /// <summary>The number after <c>^</c>.</summary>
    Number,
}
