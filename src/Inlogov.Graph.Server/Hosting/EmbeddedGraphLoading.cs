using System.Globalization;
using Inlogov.Graph.GraphQL;
using Inlogov.Graph.Port;
using Inlogov.Graph.Seeding;
using Inlogov.Graph.Seeding.Loading;
using Inlogov.Graph.Server.Configuration;

namespace Inlogov.Graph.Server.Hosting;

/// <summary>Fills the embedded database when the server starts: with the facts, or with another ontology's data.</summary>
internal sealed class EmbeddedGraphLoading(IGraphDatabase database, ServerOptions options)
{
    private const int ProblemsShown = 10;

    /// <summary>Loads, and says what was loaded.</summary>
    /// <param name="engine">The API being built meanwhile, which knows the constraints of its SDL.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    /// <exception cref="StartException">The facts have faults, or a file cannot be read.</exception>
    public async Task<string> LoadAsync(Task<GraphQLEngine> engine, CancellationToken cancellationToken)
    {
        if (options.Ontology.File.Length > 0)
        {
            await LoadOntologyAsync(await engine, cancellationToken);
        }
        else if (options.Seed.OnStart)
        {
            await LoadFactsAsync(cancellationToken);
        }

        if (options.Seed.Cypher.Length > 0)
        {
            await CypherScript.Read(options.Seed.Cypher).RunAsync(database, cancellationToken);
        }

        var statistics = await database.GetStatisticsAsync(cancellationToken);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"on the embedded database ({statistics.Nodes:N0} nodes, {statistics.Relationships:N0} relationships)");
    }

    private async Task LoadFactsAsync(CancellationToken cancellationToken)
    {
        var reading = SeedFolder.Read(SeedFolderLocation.Find(options.Seed.Folder));
        if (reading.Problems.Count > 0)
        {
            var shown = reading.Problems.Take(ProblemsShown).Select(problem => problem.ToString());
            var rest = reading.Problems.Count - ProblemsShown;
            throw new StartException(string.Join('\n', rest > 0 ? [.. shown, $"… and {rest} more: see them all with the seeder's `check`."] : shown));
        }

        var texts = options.Seed.Documents.Length > 0 ? DocumentTexts.Read(options.Seed.Documents, reading.Facts.Documents) : DocumentTexts.None;
        await GraphLoader.LoadAsync(database, reading, texts, progress: null, cancellationToken);
    }

    private async Task LoadOntologyAsync(GraphQLEngine engine, CancellationToken cancellationToken)
    {
        foreach (var statement in engine.SchemaStatements)
        {
            await database.QueryAsync(new GraphStatement(statement), Port.SessionOptions.Writing, cancellationToken);
        }
    }
}
