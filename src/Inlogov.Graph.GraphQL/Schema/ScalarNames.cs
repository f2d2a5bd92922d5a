using System.Collections.Frozen;

namespace Inlogov.Graph.GraphQL.Schema;

/// <summary>The GraphQL names of the scalars.</summary>
internal static class ScalarNames
{
    private static readonly FrozenDictionary<string, ApiScalar> ByName = Enum.GetValues<ApiScalar>()
        .Where(scalar => scalar != ApiScalar.Enum)
        .ToFrozenDictionary(Of, StringComparer.Ordinal);

    /// <summary>The name of a scalar other than an enum.</summary>
    public static string Of(ApiScalar scalar) => scalar switch
    {
        ApiScalar.Id => "ID",
        ApiScalar.Url => "URL",
        _ => scalar.ToString(),
    };

    /// <summary>The scalar of that name, or null.</summary>
    public static ApiScalar? Find(string name) => ByName.TryGetValue(name, out var scalar) ? scalar : null;
}
