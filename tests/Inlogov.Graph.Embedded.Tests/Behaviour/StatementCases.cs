using System.Globalization;
using System.Text;
using System.Text.Json;
using Inlogov.Graph.Json;
using Inlogov.Graph.Port;
using Inlogov.Graph.Testing;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Tests.Behaviour;

/// <summary>
/// Runs the cases of a Markdown file: <c>graph</c> makes the data (statements end with a semicolon), <c>cypher</c> is asked with
/// <c>parameters</c>, and <c>rows</c>, <c>error</c> or <c>plan</c> is what comes of it.
/// </summary>
internal static class StatementCases
{
    private static readonly Lock Writing = new();

    /// <summary>What the case expects, and what is found; with UPDATE_CASES=1 the file is changed to what is found.</summary>
    public static async Task<(string Expected, string Found)> RunAsync(string file, string title, CancellationToken cancellationToken)
    {
        var blocks = CaseFile.Read(file).First(one => one.Title == title).Blocks;
        var kind = blocks.Keys.Last(key => key is "rows" or "error" or "plan");
        await using var database = new EmbeddedDatabase(new EmbeddedDatabaseOptions());
        var asked = await PrepareAsync(database, file, title, cancellationToken);
        var (found, foundKind) = await AnswerAsync(database, asked, kind, cancellationToken);
        if (Environment.GetEnvironmentVariable("UPDATE_CASES") == "1" && (found != blocks[kind] || kind != foundKind))
        {
            Update(file, title, foundKind, found);
            return (found, found);
        }

        return ($"{kind}\n{blocks[kind]}", $"{foundKind}\n{found}");
    }

    /// <summary>Makes the case's graph; answers its statement.</summary>
    public static async Task<GraphStatement> PrepareAsync(EmbeddedDatabase database, string file, string title, CancellationToken cancellationToken)
    {
        var blocks = CaseFile.Read(file).First(one => one.Title == title).Blocks;
        var shared = CaseFile.Read(file).First().Blocks;
        foreach (var statement in (blocks.GetValueOrDefault("graph") ?? shared["graph"]).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            await database.QueryAsync(new GraphStatement(statement), SessionOptions.Writing, cancellationToken);
        }

        var parameters = blocks.TryGetValue("parameters", out var json)
            ? PlainJson.Read(JsonDocument.Parse(json).RootElement).AsMap()
            : GraphMap.Empty;
        return new GraphStatement(blocks["cypher"], parameters);
    }

    private static async Task<(string Text, string Kind)> AnswerAsync(
        EmbeddedDatabase database, GraphStatement statement, string kind, CancellationToken cancellationToken)
    {
        try
        {
            var explained = kind == "plan" ? statement with { Text = "EXPLAIN " + statement.Text } : statement;
            var table = await database.QueryAsync(explained, SessionOptions.Writing, cancellationToken);
            return kind == "plan" ? (Write(table.Summary.Plan!), "plan") : (Write(table), "rows");
        }
        catch (GraphException error)
        {
            return (error.Code, "error");
        }
    }

    private static string Write(GraphTable table)
    {
        List<string> lines = [string.Join(" | ", table.Columns)];
        lines.AddRange(table.Rows.Select(row => string.Join(" | ", row.Select(value => value.ToString()))));
        if (table.Summary.Counters.ContainsUpdates)
        {
            lines.Add(Write(table.Summary.Counters));
        }

        return string.Join('\n', lines).Trim();
    }

    private static string Write(GraphCounters counters)
    {
        List<string> parts = [];
        void Add(long count, string what)
        {
            if (count > 0)
            {
                parts.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {what}"));
            }
        }

        Add(counters.NodesCreated, "nodes created");
        Add(counters.NodesDeleted, "nodes deleted");
        Add(counters.RelationshipsCreated, "relationships created");
        Add(counters.RelationshipsDeleted, "relationships deleted");
        Add(counters.PropertiesSet, "properties set");
        Add(counters.LabelsAdded, "labels added");
        Add(counters.LabelsRemoved, "labels removed");
        Add(counters.IndexesAdded, "indexes added");
        Add(counters.IndexesRemoved, "indexes removed");
        Add(counters.ConstraintsAdded, "constraints added");
        Add(counters.ConstraintsRemoved, "constraints removed");
        return $"({string.Join(", ", parts)})";
    }

    private static string Write(GraphPlan plan)
    {
        var text = new StringBuilder();
        Append(text, plan, 0);
        return text.ToString().TrimEnd();
    }

    private static void Append(StringBuilder text, GraphPlan plan, int depth)
    {
        text.Append(' ', depth * 2).Append(plan.Operator);
        text.Append(plan.Details.Length > 0 ? " " + plan.Details : string.Empty).Append('\n');
        foreach (var child in plan.Children)
        {
            Append(text, child, depth + 1);
        }
    }

    private static void Update(string file, string title, string foundKind, string found)
    {
        if (Environment.GetEnvironmentVariable("CI") is not (null or ""))
        {
            throw new InvalidOperationException("UPDATE_CASES rewrites expectations and is refused on CI.");
        }

        var path = Path.Combine(Workplace.Root, "tests", "Inlogov.Graph.Embedded.Tests", "Cases", file);
        lock (Writing)
        {
            List<string> lines = [.. File.ReadAllLines(path)];
            var heading = lines.IndexOf("## " + title);
            var next = lines.FindIndex(heading + 1, line => line.StartsWith("## ", StringComparison.Ordinal));
            var opening = lines.FindLastIndex((next < 0 ? lines.Count : next) - 1, line => line is "```rows" or "```error" or "```plan");
            var closing = lines.IndexOf("```", opening);
            lines.RemoveRange(opening, closing - opening);
            lines.InsertRange(opening, ["```" + foundKind, .. found.Split('\n')]);
            File.WriteAllLines(path, lines);
        }
    }
}
