using System.Reflection;
using Inlogov.Graph.GraphQL;
using Inlogov.Graph.GraphQL.Http;
using Inlogov.Graph.Neo4j;

namespace Inlogov.Graph.Server.Configuration;

/// <summary>The keys of the configuration: what the options' types have, and nothing else.</summary>
internal static class ConfigurationKeys
{
    /// <summary>Keys that are read as they stand.</summary>
    private static readonly string[] Single = ["AllowedHosts"];

    private static readonly (string Section, Type Type)[] Bound =
    [
        (Neo4jOptions.Section, typeof(Neo4jOptions)), (GraphQLLimits.Section, typeof(GraphQLOptions)), (GraphQLLimits.Section, typeof(GraphQLHttpOptions)),
    ];

    /// <summary>All keys by name, with the type of the value.</summary>
    public static IReadOnlyDictionary<string, Type> All { get; } = Single.Select(key => (key, typeof(string)))
        .Concat(Below(string.Empty, typeof(ServerOptions)))
        .Concat(Bound.SelectMany(one => Below(one.Section + ":", one.Type)))
        .ToDictionary(one => one.Item1, one => one.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>The sections that are ours alone.</summary>
    public static IReadOnlyList<string> Sections { get; } = [.. All.Keys.Select(key => key.Split(':')[0]).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Refuses a key below one of our sections that no option has, and a list that is given as one value.</summary>
    /// <exception cref="ConfigurationException">There is one; the sentence names it.</exception>
    public static void RefuseUnknown(IConfiguration configuration)
    {
        foreach (var (key, value) in configuration.AsEnumerable())
        {
            if (value is null || !key.Contains(':', StringComparison.Ordinal) || !Sections.Contains(key.Split(':')[0], StringComparer.OrdinalIgnoreCase))
            {
                continue;
            }

            if (All.GetValueOrDefault(key) is { IsArray: true })
            {
                throw new ConfigurationException($"`{key}` is a list: give its values as {key}:0, {key}:1 and so on.");
            }

            if (!All.ContainsKey(key) && !IsItem(key))
            {
                throw new ConfigurationException($"There is no option `{key}`{Nearest(key)}.");
            }
        }
    }

    private static bool IsItem(string key) =>
        key.LastIndexOf(':') is var colon && int.TryParse(key.AsSpan(colon + 1), out _) && All.GetValueOrDefault(key[..colon]) is { IsArray: true };

    private static string Nearest(string key)
    {
        var section = key.Split(':')[0] + ":";
        var names = All.Keys.Where(one => one.StartsWith(section, StringComparison.OrdinalIgnoreCase)).Select(one => one[section.Length..]);
        return $": {section.TrimEnd(':')} has {string.Join(", ", names.Order(StringComparer.Ordinal))}";
    }

    private static IEnumerable<(string Key, Type Type)> Below(string prefix, Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite).SelectMany(property =>
            property.PropertyType.Namespace == typeof(ServerOptions).Namespace && property.PropertyType.IsClass
                ? Below($"{prefix}{property.Name}:", property.PropertyType)
                : [(prefix + property.Name, property.PropertyType)]);
}
