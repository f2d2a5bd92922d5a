using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Schema.Reading;

/// <summary>Collects the mistakes of one annotated SDL, each with its place, so that all are reported at once.</summary>
internal sealed class SdlMistakes(string sdl)
{
    private readonly List<(int Offset, OntologyMistake Mistake)> _mistakes = [];

    /// <summary>Whether there is none so far.</summary>
    public bool IsEmpty => _mistakes.Count == 0;

    /// <summary>Notes a mistake at the start of a node.</summary>
    public void Add(ASTNode node, (string Code, string Message) mistake) => Add(node.Location.Start, mistake);

    /// <summary>Notes a mistake at a character of the SDL.</summary>
    public void Add(int offset, (string Code, string Message) mistake)
    {
        var before = sdl.AsSpan(0, Math.Clamp(offset, 0, sdl.Length));
        var line = before.Count('\n') + 1;
        var column = before.Length - (before.LastIndexOf('\n') + 1) + 1;
        _mistakes.Add((offset, new OntologyMistake(line, column, mistake.Code, mistake.Message)));
    }

    /// <summary>Ends the reading where there are mistakes.</summary>
    /// <exception cref="OntologyException">There are.</exception>
    public void ThrowIfAny(string fileName)
    {
        if (!IsEmpty)
        {
            throw new OntologyException(fileName, [.. _mistakes.OrderBy(one => one.Offset).Select(one => one.Mistake)]);
        }
    }
}
