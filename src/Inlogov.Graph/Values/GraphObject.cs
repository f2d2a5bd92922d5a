namespace Inlogov.Graph.Values;

/// <summary>The content of a <see cref="GraphValue"/> that is kept by reference. Closed: only this assembly derives from it.</summary>
public abstract class GraphObject
{
    private protected GraphObject()
    {
    }

    /// <summary>The type of the value.</summary>
    public abstract GraphValueKind Kind { get; }

    /// <summary>The value as a reader of a message or test wants it: roughly a Cypher literal.</summary>
    public override string ToString() => GraphValueText.Write(GraphValue.From(this));
}
