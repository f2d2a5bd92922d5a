namespace Inlogov.Graph.Embedded.Storage;

/// <summary>The vocabulary of a database, shared by all its versions: names, and the sets of labels and keys that entities have in common.</summary>
internal sealed class GraphNames
{
    /// <summary>Labels of nodes.</summary>
    public NameTable Labels { get; } = new();

    /// <summary>Types of relationships.</summary>
    public NameTable Types { get; } = new();

    /// <summary>Property keys.</summary>
    public NameTable Keys { get; } = new();

    /// <summary>Each set of labels once.</summary>
    public LabelSetTable LabelSets { get; } = new();

    /// <summary>Each set of property keys once.</summary>
    public PropertyShapeTable Shapes { get; } = new();

    /// <summary>Values that were kept lately, for the writer.</summary>
    public ValuePool Values { get; } = new();
}
