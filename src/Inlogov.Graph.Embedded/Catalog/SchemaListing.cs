using Inlogov.Graph.Embedded.Procedures;
using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Catalog;

/// <summary>
/// What <c>SHOW INDEXES</c> and <c>SHOW CONSTRAINTS</c> list, as procedures that only the rewrite of those
/// commands calls: a name with a space in it cannot be written without backticks.
/// </summary>
internal static class SchemaListing
{
    /// <summary>The columns of <c>SHOW INDEXES</c>; the first twelve are shown without <c>YIELD</c>.</summary>
    public static readonly Listing Indexes = new(
        "show indexes",
        12,
        [
            "id", "name", "state", "populationPercent", "type", "entityType", "labelsOrTypes", "properties", "indexProvider",
            "owningConstraint", "lastRead", "readCount", "trackedSince", "options", "failureMessage", "createStatement",
        ]);

    /// <summary>The columns of <c>SHOW CONSTRAINTS</c>.</summary>
    public static readonly Listing Constraints = new(
        "show constraints",
        8,
        ["id", "name", "type", "entityType", "labelsOrTypes", "properties", "ownedIndex", "propertyType", "options", "createStatement"]);

    /// <summary>The procedures behind the commands.</summary>
    public static IEnumerable<Procedure> All() =>
    [
        Indexes.ToProcedure((context, filter) => context.View.Schema.Indexes.Where(index => IsWanted(index, filter)).Select(index => RowOf(index, context.View.Names))),
        Constraints.ToProcedure((context, filter) =>
            context.View.Schema.Constraints.Where(constraint => IsWanted(constraint, filter)).Select(constraint => RowOf(constraint, context.View.Names))),
    ];

    private static bool IsWanted(IndexDescriptor index, string filter) => filter is "" or "ALL" || TypeOf(index) == filter;

    private static bool IsWanted(ConstraintDescriptor constraint, string filter)
    {
        var ofOneKind = filter.StartsWith("NODE", StringComparison.Ordinal) ? EntityKind.Node
            : filter.StartsWith("REL", StringComparison.Ordinal) ? EntityKind.Relationship
            : constraint.Entity;
        return (filter is "" or "ALL" || filter.Contains("UNIQUE", StringComparison.Ordinal)) && constraint.Entity == ofOneKind;
    }

    private static GraphValue[] RowOf(IndexDescriptor index, GraphNames names)
    {
        var isLookup = index.Kind == IndexKind.Lookup;
        return
        [
            index.Id, index.Name, "ONLINE", 100.0, TypeOf(index), EntityOf(index.Entity),
            isLookup ? default : TokensOf(index.Entity, index.Tokens, names),
            isLookup ? default : KeysOf(index.Keys, names),
            ProviderOf(index.Kind), index.OwningConstraint, default, 0, default,
            GraphMap.Of(("indexConfig", ConfigOf(index)), ("indexProvider", ProviderOf(index.Kind))), string.Empty,
            index.OwningConstraint is null ? StatementOf(index, names) : UniquenessOf(index.Name, index.Entity, index.Tokens, index.Keys, names),
        ];
    }

    private static GraphValue[] RowOf(ConstraintDescriptor constraint, GraphNames names) =>
    [
        constraint.Id, constraint.Name, constraint.Entity == EntityKind.Node ? "UNIQUENESS" : "RELATIONSHIP_UNIQUENESS",
        EntityOf(constraint.Entity), TokensOf(constraint.Entity, [constraint.Token], names), KeysOf(constraint.Keys, names),
        constraint.Name, default, GraphMap.Of(("indexConfig", GraphMap.Empty), ("indexProvider", ProviderOf(IndexKind.Range))),
        UniquenessOf(constraint.Name, constraint.Entity, [constraint.Token], constraint.Keys, names),
    ];

    private static string TypeOf(IndexDescriptor index) => index.Kind.ToString().ToUpperInvariant();

    private static string EntityOf(EntityKind entity) => entity == EntityKind.Node ? "NODE" : "RELATIONSHIP";

    private static string ProviderOf(IndexKind kind) => kind switch
    {
        IndexKind.Text => "text-2.0",
        IndexKind.Point => "point-1.0",
        IndexKind.Lookup => "token-lookup-1.0",
        IndexKind.Fulltext => "fulltext-1.0",
        _ => "range-1.0",
    };

    private static GraphList TokensOf(EntityKind entity, IReadOnlyList<int> tokens, GraphNames names) =>
        new([.. tokens.Select(token => (GraphValue)(entity == EntityKind.Node ? names.Labels[token] : names.Types[token]))]);

    private static GraphList KeysOf(IReadOnlyList<int> keys, GraphNames names) => new([.. keys.Select(key => (GraphValue)names.Keys[key])]);

    private static string StatementOf(IndexDescriptor index, GraphNames names)
    {
        var head = $"CREATE {TypeOf(index)} INDEX {Quote(index.Name)} FOR {PatternOf(index.Entity, index.Tokens, names)} ON ";
        return index.Kind switch
        {
            IndexKind.Lookup => head + (index.Entity == EntityKind.Node ? "EACH labels(n)" : "EACH type(r)"),
            IndexKind.Fulltext => $"{head}EACH [{PropertiesOf(index.Entity, index.Keys, names)}] OPTIONS {{indexConfig: {ConfigText(index)}}}",
            _ => $"{head}({PropertiesOf(index.Entity, index.Keys, names)})",
        };
    }

    private static GraphMap ConfigOf(IndexDescriptor index) => index.FullText is { } settings
        ? GraphMap.Of(("fulltext.analyzer", settings.Analyzer), ("fulltext.eventually_consistent", settings.IsEventuallyConsistent))
        : GraphMap.Empty;

    private static string ConfigText(IndexDescriptor index) =>
        $"{{`fulltext.analyzer`: '{index.FullText!.Analyzer}',`fulltext.eventually_consistent`: {(index.FullText.IsEventuallyConsistent ? "true" : "false")}}}";

    private static string UniquenessOf(string name, EntityKind entity, IReadOnlyList<int> tokens, IReadOnlyList<int> keys, GraphNames names) =>
        $"CREATE CONSTRAINT {Quote(name)} FOR {PatternOf(entity, tokens, names)} REQUIRE ({PropertiesOf(entity, keys, names)}) IS UNIQUE";

    private static string PatternOf(EntityKind entity, IReadOnlyList<int> tokens, GraphNames names)
    {
        var written = string.Join('|', tokens.Select(token => Quote(entity == EntityKind.Node ? names.Labels[token] : names.Types[token])));
        var colon = written.Length == 0 ? string.Empty : ":";
        return entity == EntityKind.Node ? $"(n{colon}{written})" : $"()-[r{colon}{written}]-()";
    }

    private static string PropertiesOf(EntityKind entity, IReadOnlyList<int> keys, GraphNames names) =>
        string.Join(", ", keys.Select(key => $"{(entity == EntityKind.Node ? "n" : "r")}.{Quote(names.Keys[key])}"));

    private static string Quote(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
}
