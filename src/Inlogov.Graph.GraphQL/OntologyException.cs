namespace Inlogov.Graph.GraphQL;

/// <summary>An annotated SDL that cannot be served; its message lists every mistake, one a line, with file, line, column and remedy.</summary>
public sealed class OntologyException : Exception
{
    internal OntologyException(string fileName, IReadOnlyList<OntologyMistake> mistakes)
        : base(string.Join('\n', mistakes.Select(mistake => FormattableString.Invariant(
            $"{fileName}({mistake.Line},{mistake.Column}): {mistake.Message} [{mistake.Code}]")))) =>
        Mistakes = mistakes;

    /// <summary>The mistakes in the order of the file.</summary>
    public IReadOnlyList<OntologyMistake> Mistakes { get; }
}
