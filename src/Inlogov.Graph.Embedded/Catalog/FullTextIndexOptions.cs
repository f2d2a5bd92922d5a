using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Embedded.FullText;
using Inlogov.Graph.Embedded.FullText.Analysis;
using Inlogov.Graph.Embedded.Transactions;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Catalog;

/// <summary>The <c>OPTIONS</c> of <c>CREATE FULLTEXT INDEX</c>: a map of literals and parameters, or a parameter.</summary>
internal static class FullTextIndexOptions
{
    private const string AnalyzerKey = "fulltext.analyzer";
    private const string ConsistencyKey = "fulltext.eventually_consistent";

    /// <summary>The parameters in it.</summary>
    public static IEnumerable<Parameter> Parameters(Expression? options) => options switch
    {
        Parameter parameter => [parameter],
        MapLiteral map => map.Entries.SelectMany(entry => Parameters(entry.Value)),
        _ => [],
    };

    /// <summary>What the index is set to.</summary>
    /// <exception cref="GraphException">An option is not known, or has a value that it cannot have.</exception>
    public static FullTextSettings Read(Expression? options, StatementContext context)
    {
        if (options is null)
        {
            return FullTextSettings.Default;
        }

        var given = Evaluate(options, context);
        var settings = FullTextSettings.Default;
        foreach (var (key, value) in given.Kind == GraphValueKind.Map ? given.AsMap() : throw FullTextErrors.WrongConfig())
        {
            settings = key switch
            {
                "indexProvider" when value == "fulltext-1.0" => settings,
                "indexProvider" => throw FullTextErrors.WrongProvider(),
                "indexConfig" => ReadConfig(value),
                _ => throw FullTextErrors.WrongOption(key),
            };
        }

        return settings;
    }

    private static FullTextSettings ReadConfig(GraphValue config)
    {
        if (config.Kind != GraphValueKind.Map || !config.AsMap().All(entry => entry.Value.Kind is GraphValueKind.String or GraphValueKind.Boolean))
        {
            throw FullTextErrors.WrongConfig();
        }

        var settings = FullTextSettings.Default;
        foreach (var (key, value) in config.AsMap())
        {
            settings = key switch
            {
                AnalyzerKey => settings with { Analyzer = Analyzer(value) },
                ConsistencyKey when value.Kind == GraphValueKind.Boolean => settings with { IsEventuallyConsistent = value.AsBoolean() },
                ConsistencyKey => throw FullTextErrors.WrongSetting(key, "`true` or `false`"),
                _ => throw FullTextErrors.NoSuchSetting(key),
            };
        }

        return settings;
    }

    private static string Analyzer(GraphValue value)
    {
        var name = value.Kind == GraphValueKind.String ? value.AsString() : throw FullTextErrors.WrongSetting(AnalyzerKey, "the name of an analyzer");
        return AnalyzerCatalog.Find(name)?.Name ?? throw FullTextErrors.NoSuchAnalyzer(name);
    }

    private static GraphValue Evaluate(Expression expression, StatementContext context) => expression switch
    {
        Parameter parameter => context.Parameters.Get(parameter.Name),
        StringLiteral text => text.Value,
        BooleanLiteral truth => truth.Value,
        IntegerLiteral number => number.Value,
        MapLiteral map => new GraphMap(map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Evaluate(entry.Value, context)))),
        _ => GraphValue.Null,
    };
}
