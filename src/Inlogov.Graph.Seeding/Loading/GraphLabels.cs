using System.Diagnostics;

namespace Inlogov.Graph.Seeding.Loading;

/// <summary>The labels of the graph, by the kind that an id begins with.</summary>
internal static class GraphLabels
{
    /// <summary>The marker by which a seeding knows what is its own.</summary>
    public const string Marker = "InlogovEntity";

    /// <summary>The label of the node that says where the graph stands.</summary>
    public const string Status = "InlogovGraph";

    /// <summary>The extra label of people who wrote an article.</summary>
    public const string Author = "Author";

    /// <summary>The labels of entities, in the order in which they are written.</summary>
    public static readonly IReadOnlyList<string> Entities = ["Document", "Topic", "Place", "Organisation", "Policy", "Person", "Article"];

    /// <summary>The label of the node with this id.</summary>
    public static string Of(string id) => id[..id.IndexOf(':', StringComparison.Ordinal)] switch
    {
        "document" => "Document",
        "topic" => "Topic",
        "place" => "Place",
        "organisation" => "Organisation",
        "policy" => "Policy",
        "person" => "Person",
        "article" => "Article",
        var kind => throw new UnreachableException($"The kind `{kind}` of an id has no label."),
    };

    /// <summary>Whether an id read from the graph is of a kind that has a label.</summary>
    public static bool Knows(string id) => id.Split(':', 2)[0] is "document" or "topic" or "place" or "organisation" or "policy" or "person" or "article";
}
