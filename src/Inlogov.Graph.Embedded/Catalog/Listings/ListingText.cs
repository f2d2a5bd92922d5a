using Inlogov.Graph.Embedded.Procedures;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Catalog.Listings;

/// <summary>What the listings of functions and procedures have in common: their texts, and how arguments and results are described.</summary>
internal static class ListingText
{
    /// <summary>The lines of a text that comes with the program, split at tabs; lines that begin with <c>#</c> are remarks.</summary>
    public static string[][] Lines(string name)
    {
        using var stream = typeof(ListingText).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))];
    }

    /// <summary>A field as Neo4j lists it; the description repeats name and type.</summary>
    public static GraphValue Describe(string name, string type, string? defaultText)
    {
        var description = $"{name}{(defaultText is null ? string.Empty : $" = {defaultText}")} :: {type}";
        List<KeyValuePair<string, GraphValue>> entries =
        [
            KeyValuePair.Create("name", (GraphValue)name),
            KeyValuePair.Create("description", (GraphValue)description),
            KeyValuePair.Create("isDeprecated", GraphValue.False),
        ];
        if (defaultText is not null)
        {
            entries.Add(KeyValuePair.Create("default", (GraphValue)$"DefaultParameterValue{{value={defaultText}, type={type}}}"));
        }

        entries.Add(KeyValuePair.Create("type", (GraphValue)type));
        return new GraphMap(entries);
    }

    /// <summary>The fields of a procedure.</summary>
    public static GraphList Describe(IReadOnlyList<ProcedureField> fields) =>
        new([.. fields.Select(field => Describe(field.Name, field.Type, field.Default?.ToString()))]);
}
