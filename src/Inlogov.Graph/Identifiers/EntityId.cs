namespace Inlogov.Graph.Identifiers;

/// <summary>A global, readable, stable id such as <c>person:jason-lowther</c>: the kind of a thing and its slug.</summary>
/// <param name="Kind">The kind in lower case: <c>article</c>, <c>person</c>, <c>organisation</c>, …</param>
/// <param name="Slug">The slug, unique within the kind.</param>
public readonly record struct EntityId(string Kind, string Slug)
{
    /// <summary>Reads <c>kind:slug</c>.</summary>
    /// <returns>False where there is no colon, or nothing before or after it.</returns>
    public static bool TryParse(string text, out EntityId id)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        id = colon > 0 && colon < text.Length - 1 ? new EntityId(text[..colon], text[(colon + 1)..]) : default;
        return id.Kind is not null;
    }

    /// <summary>Writes <c>kind:slug</c>.</summary>
    public override string ToString() => $"{Kind}:{Slug}";
}
