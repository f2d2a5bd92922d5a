namespace Inlogov.Graph.GraphQL.Schema;

/// <summary>A closed vocabulary.</summary>
/// <param name="Name">The GraphQL name.</param>
/// <param name="Description">What the SDL says it is for.</param>
/// <param name="Values">The values in the order of the SDL.</param>
internal sealed record EnumModel(string Name, string? Description, IReadOnlyList<EnumValueModel> Values)
{
    /// <summary>The GraphQL name of a text of the database, or null where the vocabulary does not know it.</summary>
    public string? FindName(string stored) => Values.FirstOrDefault(value => value.Stored == stored)?.Name;
}

/// <summary>One word of a vocabulary.</summary>
/// <param name="Name">The GraphQL name: <c>LOCAL_AUTHORITY</c>.</param>
/// <param name="Stored">The text in the database: <c>local-authority</c>.</param>
/// <param name="Description">What the SDL says it means.</param>
internal sealed record EnumValueModel(string Name, string Stored, string? Description);
