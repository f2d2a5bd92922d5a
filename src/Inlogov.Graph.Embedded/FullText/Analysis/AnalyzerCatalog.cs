using System.Collections.Frozen;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Cjk;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace Inlogov.Graph.Embedded.FullText.Analysis;

/// <summary>The analyzers that an index can name: Neo4j's, but for Lithuanian and Thai, of which Lucene.NET has no stemmer and no word list.</summary>
internal static class AnalyzerCatalog
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private static readonly FrozenDictionary<string, AnalyzerDefinition> Definitions =
        General().Concat(LanguageAnalyzers.All()).ToFrozenDictionary(definition => definition.Name, StringComparer.Ordinal);

    /// <summary>All of them, by name.</summary>
    public static IEnumerable<AnalyzerDefinition> All => Definitions.Values.OrderBy(definition => definition.Name, StringComparer.Ordinal);

    /// <summary>The one of the name, or null; letter case counts.</summary>
    public static AnalyzerDefinition? Find(string name) => Definitions.GetValueOrDefault(name);

    /// <summary>A tokenizer by Unicode's word boundaries.</summary>
    internal static Tokenizer Words(TextReader reader) =>
        new WordTokenizer(reader, inner => new StandardTokenizer(Version, inner) { MaxTokenLength = int.MaxValue / 4 });

    /// <summary>Lower case.</summary>
    internal static TokenStream Lower(TokenStream input) => new LetterCaseFilter(input);

    /// <summary>Without the words of the set.</summary>
    internal static TokenStream Without(CharArraySet words, TokenStream input) => new StopFilter(Version, input, words);

    private static IEnumerable<AnalyzerDefinition> General() =>
    [
        new("standard-no-stop-words", "Words by Unicode's word boundaries, in lower case. Drops no words.", None, Words, Lower, Lower),
        new("standard", "Words by Unicode's word boundaries, in lower case, without English stop words.", English, Words, LowerWithoutEnglish, Lower),
        new(
            "standard-folding",
            "As standard, and letters lose their accents: cafe finds café. Signs beyond ASCII may be changed in unexpected ways.",
            English,
            Words,
            input => Without(English(), new ASCIIFoldingFilter(Lower(input))),
            Lower),
        new("english", "English words, stemmed, without stop words: run finds running.", English, Words, EnglishStems, Lower),
        new("simple", "Sequences of letters, in lower case.", None, Letters, Lower, Lower),
        new("stop", "Sequences of letters, in lower case, without English stop words.", English, Letters, LowerWithoutEnglish, Lower),
        new("whitespace", "What stands between white space, as it is written.", None, reader => new WhitespaceTokenizer(Version, reader), Unchanged, null),
        new(
            "unicode_whitespace",
            "What stands between white space as Unicode means it, non-breaking spaces included, as it is written.",
            None,
            reader => new UnicodeWhitespaceTokenizer(reader),
            Unchanged,
            null),
        new("keyword", "The whole text is one term, as it is written: for codes and exact matches.", None, reader => new KeywordTokenizer(reader), Unchanged, null),
        Addresses("email"),
        Addresses("url"),
        Addresses("url_or_email"),
        new(
            "classic",
            "Words by rules made for European languages, without English stop words; keeps product numbers and host names together.",
            English,
            reader => new ClassicTokenizer(Version, reader),
            input => LowerWithoutEnglish(new ClassicFilter(input)),
            Lower),
        new(
            "cjk",
            "Chinese, Japanese and Korean: pairs of signs, with full and half width made equal, without English stop words.",
            () => CJKAnalyzer.DefaultStopSet,
            Words,
            input => Without(CJKAnalyzer.DefaultStopSet, new CJKBigramFilter(CjkWidth(input))),
            CjkWidth),
    ];

    private static AnalyzerDefinition Addresses(string name) => new(
        name,
        "Words by Unicode's word boundaries, with each URL and each address of e-mail as one term, without English stop words.",
        English,
        reader => new WordTokenizer(reader, inner => new UAX29URLEmailTokenizer(Version, inner) { MaxTokenLength = int.MaxValue / 4 }),
        LowerWithoutEnglish,
        Lower);

    private static LetterTokenizer Letters(TextReader reader) => new(Version, reader);

    private static CharArraySet None() => CharArraySet.Empty;

    private static CharArraySet English() => StopAnalyzer.ENGLISH_STOP_WORDS_SET;

    private static TokenStream Unchanged(TokenStream input) => input;

    private static TokenStream LowerWithoutEnglish(TokenStream input) => Without(English(), Lower(input));

    private static TokenStream CjkWidth(TokenStream input) => Lower(new CJKWidthFilter(input));

    private static PorterStemFilter EnglishStems(TokenStream input) =>
        new PorterStemFilter(LowerWithoutEnglish(new EnglishPossessiveFilter(Version, input)));
}
