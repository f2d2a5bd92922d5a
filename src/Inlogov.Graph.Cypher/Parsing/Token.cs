using System.Runtime.InteropServices;
using Inlogov.Graph.Cypher.Syntax;

namespace Inlogov.Graph.Cypher.Parsing;

/// <summary>A word or sign of a statement and where it stands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Keyword">Which keyword a name spells, if any; a keyword may still be used as a name.</param>
/// <param name="Offset">Where it begins.</param>
/// <param name="Length">How long it is.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(TokenKind Kind, Keyword Keyword, int Offset, int Length)
{
    /// <summary>Where it ends.</summary>
    public int End => Offset + Length;

    /// <summary>The stretch of text that it covers.</summary>
    public SourceSpan Span => new(Offset, Length);
}
