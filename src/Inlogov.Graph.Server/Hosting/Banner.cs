using System.Globalization;
using Inlogov.Graph.Server.QueryApi;
using Spectre.Console;

namespace Inlogov.Graph.Server.Hosting;

/// <summary>What the program says when it is ready: what is served, where, and one query to try.</summary>
internal static class Banner
{
    private const string Example = """{ authorsByTopic(topic: "integrated-care") { edges { articleCount node { name } } } }""";

    // Addresses and the command are to be copied whole, so the terminal wraps them and not we.
    private const int LineMax = 400;

    /// <summary>Writes the addresses and the query.</summary>
    public static void Write(IAnsiConsole console, WebApplication app, GraphHost graph)
    {
        var address = app.Urls.First().TrimEnd('/');
        console.Profile.Width = Math.Max(console.Profile.Width, LineMax);
        console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold]Inlogov.Graph[/] {graph.Description}, ready after {graph.ReadyAfter.TotalMilliseconds:0} ms");
        Row(console, "Start page", address + "/");
        Row(console, "Playground", address + "/graphql");
        Row(console, "Schema", address + "/graphql?sdl");
        if (graph.ServesCypher)
        {
            Row(console, "Cypher", $"{address}/db/{QueryApiEndpoint.DatabaseName}/query/v2");
        }

        if (graph.ServesShippedOntology)
        {
            console.WriteLine();
            console.WriteLine("Try:");
            console.WriteLine($"  curl -s {address}/graphql -H 'content-type: application/json' -d '{{\"query\":\"{Example.Replace("\"", "\\\"", StringComparison.Ordinal)}\"}}'");
        }

        console.WriteLine();
        console.MarkupLine("[grey]Ctrl+C stops the server.[/]");
    }

    /// <summary>Writes how the program is called.</summary>
    public static void WriteHelp(IAnsiConsole console)
    {
        console.Profile.Width = Math.Max(console.Profile.Width, 120);
        console.WriteLine("Serves the knowledge graph: GraphQL, a playground, and Cypher over HTTP.");
        console.WriteLine();
        console.WriteLine("  Inlogov.Graph.Server [--Name=value ...]");
        console.WriteLine();
        var table = new Table().Border(TableBorder.None).AddColumn("option").AddColumn("default").AddColumn("meaning");
        table.AddRow("--urls", "http://127.0.0.1:5080", "where to listen");
        table.AddRow("--Neo4j:Uri", "none: embedded", "serve from this Neo4j, such as http://127.0.0.1:7474");
        table.AddRow("--Neo4j:User, :Password, :PasswordFile, :BearerToken, :BearerTokenFile, :Database", "none", "how to sign in there, and which database");
        table.AddRow("--Seed:Folder", "seed", "the folder of facts for the embedded database");
        table.AddRow("--Seed:Documents", "none", "the documents, so that quotations come with the graph");
        table.AddRow("--Ontology:File, --Seed:Cypher", "the shipped one", "another annotated SDL, and Cypher that loads its data");
        table.AddRow("--Cypher:Enabled, :AllowWrites", "true, false", "the Query API endpoint of the embedded database");
        console.Write(table);
        console.WriteLine();
        console.WriteLine("Each option can also be an environment variable: INLOGOV__NEO4J__URI. Keep secrets there, or in a file.");
    }

    private static void Row(IAnsiConsole console, string name, string address) =>
        console.MarkupLineInterpolated($"  {name,-11} [link]{address}[/]");
}
