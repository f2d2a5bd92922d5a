namespace Inlogov.Graph.Embedded.FullText.Patterns;

/// <summary>The kinds of regular expression.</summary>
internal enum RegexKind
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>The empty text.</summary>
    Empty,

    /// <summary>One code point of a range.</summary>
    Range,

    /// <summary>A digit sequence that is a number of a range.</summary>
    Interval,

    /// <summary>One expression after another.</summary>
    Concatenation,

    /// <summary>Any of two.</summary>
    Union,

    /// <summary>Both.</summary>
    Intersection,

    /// <summary>What the other is not.</summary>
    Complement,

    /// <summary>A number of times in a row.</summary>
    Repetition,
}

/// <summary>
/// A regular expression; equal ones are one object within a <see cref="RegexNodes"/>, so that they can be the states of an automaton.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Left">The first or only part.</param>
/// <param name="Right">The second part.</param>
/// <param name="From">The first of a range, or the least number of times.</param>
/// <param name="To">The last of a range, or the greatest number of times; −1 for any.</param>
/// <param name="Digits">Of an interval: how many digits there must be, or 0 for any number.</param>
/// <param name="Read">Of an interval: the number read so far.</param>
/// <param name="ReadDigits">Of an interval: how many digits were read.</param>
internal sealed record RegexNode(
    RegexKind Kind, RegexNode? Left = null, RegexNode? Right = null, int From = 0, int To = 0, int Digits = 0, long Read = 0, int ReadDigits = 0)
{
    /// <summary>The number that tells it from others.</summary>
    public int Id { get; init; }

    /// <summary>Whether it means the empty text.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Whether the other is the same object.</summary>
    public bool Equals(RegexNode? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Id;
}
