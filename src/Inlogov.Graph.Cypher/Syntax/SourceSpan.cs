using Inlogov.Graph.Port;

namespace Inlogov.Graph.Cypher.Syntax;

/// <summary>A stretch of a statement's text, in UTF-16 units.</summary>
/// <param name="Offset">Where it begins, from 0.</param>
/// <param name="Length">How long it is.</param>
public readonly record struct SourceSpan(int Offset, int Length)
{
    /// <summary>Where it ends: the offset after its last character.</summary>
    public int End => Offset + Length;

    /// <summary>The stretch from the start of one to the end of another.</summary>
    public static SourceSpan Between(SourceSpan first, SourceSpan last) => new(first.Offset, last.End - first.Offset);

    /// <summary>Line and column of its beginning in the text that it was taken from.</summary>
    public StatementPosition PositionIn(string text)
    {
        var line = 1;
        var start = 0;
        for (var at = 0; at < Offset && at < text.Length; at++)
        {
            if (text[at] == '\n')
            {
                line++;
                start = at + 1;
            }
        }

        return new StatementPosition(Offset, line, Offset - start + 1);
    }
}
