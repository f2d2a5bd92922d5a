using Inlogov.Graph.Port;

namespace Inlogov.Graph.GraphQL.Tests.Operations;

/// <summary>A graph of the cases: its annotated SDL, and the Cypher that fills a database with it.</summary>
internal sealed record CaseGraph(string Sdl, string SdlName, string CypherFile)
{
    /// <summary>Invented articles in the shape of the shipped ontology.</summary>
    public static readonly CaseGraph Invented = new(ShippedOntology.Text, ShippedOntology.FileName, "invented.cypher");

    /// <summary>Parts of a machine: another SDL, with to-one fields, integer keys and parallel relationships.</summary>
    public static readonly CaseGraph Machine = new(Read("machine.graphql"), "machine.graphql", "machine.cypher");

    /// <summary>Fills a database.</summary>
    public async Task FillAsync(IGraphDatabase database, CancellationToken cancellationToken)
    {
        foreach (var statement in Read(CypherFile).Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            await database.QueryAsync(new GraphStatement(statement), SessionOptions.Writing, cancellationToken);
        }
    }

    private static string Read(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "graphs", name));
}
