using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Inlogov.Graph.Benchmarks.Peers;

/// <summary>
/// What our server needs to serve the data set on which GraphQL servers are compared: an annotated SDL, its data as Cypher, and the two questions spelt for our
/// API. The server itself is the one that users start; only settings differ.
/// </summary>
internal sealed class PeersFiles(string folder)
{
    private const int RowsAtOnce = 500;
    private const string Q1 = "{ topics(first: 40) { nodes { name } } }";
    private const string Q2 = """{ topic(slug: "topic-7") { name authors(first: 10, order: [{ id: ASC }]) { nodes { name articles(first: 50) { nodes { title policies { nodes { name } } organisations { nodes { name } } } } } } } }""";

    private static readonly (string Field, string Label, string Letter)[] Kinds = [("topics", "Topic", "t"), ("authors", "Author", "p"), ("organisations", "Organisation", "o"), ("policies", "Policy", "l"), ("articles", "Article", "a")];
    private static readonly (string Field, string Label, string Letter, string Pattern)[] Relations =
    [
        ("authors", "Author", "p", "(b)-[:WROTE]->(a)"),
        ("topics", "Topic", "t", "(a)-[:ABOUT]->(b)"),
        ("organisations", "Organisation", "o", "(a)-[:MENTIONS]->(b)"),
        ("policies", "Policy", "l", "(a)-[:MENTIONS]->(b)"),
    ];

    /// <summary>Writes <c>peers.graphql</c>, <c>peers.cypher</c>, <c>q1.json</c> and <c>q2.json</c>.</summary>
    /// <param name="data">The generated data set, <c>data.json</c>.</param>
    public void Write(string data)
    {
        Directory.CreateDirectory(folder);
        using var document = JsonDocument.Parse(File.ReadAllBytes(data));
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Peers", "peers.graphql"), At("peers.graphql"), overwrite: true);
        File.WriteAllText(At("peers.cypher"), Script(document.RootElement));
        File.WriteAllText(At("q1.json"), Body(Q1));
        File.WriteAllText(At("q2.json"), Body(Q2));
    }

    private static string Script(JsonElement data)
    {
        var script = new StringBuilder();
        foreach (var (field, label, letter) in Kinds)
        {
            var rows = data.GetProperty(field).EnumerateArray().Select(one => Node(one, letter));
            Statements(script, rows, $"CREATE (x:{label}) SET x = row");
        }

        foreach (var (field, label, letter, pattern) in Relations)
        {
            var rows = data.GetProperty("articles").EnumerateArray().SelectMany(article => article.GetProperty(field).EnumerateArray()
                .Select(other => $"{{a: '{Id("a", article.GetProperty("id"))}', b: '{Id(letter, other)}'}}"));
            Statements(script, rows, $"MATCH (a:Article {{id: row.a}}) MATCH (b:{label} {{id: row.b}}) CREATE {pattern}");
        }

        return script.ToString();
    }

    private static void Statements(StringBuilder script, IEnumerable<string> rows, string what)
    {
        foreach (var chunk in rows.Chunk(RowsAtOnce))
        {
            script.Append(CultureInfo.InvariantCulture, $"UNWIND [{string.Join(", ", chunk)}] AS row {what};\n");
        }
    }

    private static string Node(JsonElement one, string letter)
    {
        var fields = one.EnumerateObject()
            .Where(field => field.Value.ValueKind == JsonValueKind.String)
            .Select(field => $", {field.Name}: '{field.Value.GetString()}'");
        return $"{{id: '{Id(letter, one.GetProperty("id"))}'{string.Concat(fields)}}}";
    }

    // Numbers with leading zeros, so that the ids of our rows have the order of the peers' numbers.
    private static string Id(string letter, JsonElement number) => string.Create(CultureInfo.InvariantCulture, $"{letter}:{number.GetInt32():D4}");

    private static string Body(string query) => JsonSerializer.Serialize(new { query });

    private string At(string name) => Path.Combine(folder, name);
}
