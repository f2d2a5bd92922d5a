namespace Inlogov.Graph;

/// <summary>The ontology of this product's own graph: annotated SDL, shipped inside the assembly.</summary>
public static class ShippedOntology
{
    /// <summary>The file's name, for messages about it.</summary>
    public const string FileName = "ontology.graphql";

    /// <summary>The annotated SDL.</summary>
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(ShippedOntology).Assembly.GetManifestResourceStream(FileName)
            ?? throw new InvalidOperationException($"{FileName} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
