namespace Inlogov.Graph.Embedded.FullText.Patterns;

/// <summary>Which terms a wildcard or a regular expression means. Not for use by two threads at once.</summary>
internal interface ITermPattern
{
    /// <summary>What every term begins with that it means.</summary>
    string Prefix { get; }

    /// <summary>Whether it means the term, given as code points.</summary>
    bool Matches(ReadOnlySpan<int> term);
}
