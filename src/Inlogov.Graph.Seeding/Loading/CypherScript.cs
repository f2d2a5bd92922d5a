using Inlogov.Graph.Port;

namespace Inlogov.Graph.Seeding.Loading;

/// <summary>Statements in files, apart by <c>;</c>: how a graph with another ontology gets its schema and data.</summary>
/// <param name="Statements">The statements in the order in which they run; the files of a folder in ordinal order of their names.</param>
public sealed record CypherScript(IReadOnlyList<ScriptStatement> Statements)
{
    private const string FilePattern = "*.cypher";

    /// <summary>Reads a file, or the files <c>*.cypher</c> of a folder.</summary>
    /// <exception cref="IOException">There is no such file or folder, or it cannot be read; the message names it.</exception>
    public static CypherScript Read(string path)
    {
        if (File.Exists(path))
        {
            return Parse(path, File.ReadAllText(path));
        }

        if (!Directory.Exists(path))
        {
            throw new FileNotFoundException($"`{path}` is neither a Cypher file nor a folder of `{FilePattern}` files; correct the path.", path);
        }

        var files = Directory.EnumerateFiles(path, FilePattern).Order(StringComparer.Ordinal);
        return new CypherScript([.. files.SelectMany(file => Parse(file, File.ReadAllText(file)).Statements)]);
    }

    /// <summary>Takes a text apart; a semicolon inside a string, a comment or backticks ends nothing.</summary>
    /// <param name="file">The name for messages.</param>
    /// <param name="text">The statements.</param>
    public static CypherScript Parse(string file, string text) => new([.. CypherSplitting.Split(text).Select(part => new ScriptStatement(file, part.Line, part.Text))]);

    /// <summary>Runs the statements one after another, each in its own transaction, since schema and data do not go into one.</summary>
    /// <returns>What all of them changed.</returns>
    /// <exception cref="GraphException">A statement failed; the message begins with its file and line.</exception>
    public async ValueTask<GraphCounters> RunAsync(IGraphDatabase database, CancellationToken cancellationToken)
    {
        var counters = GraphCounters.None;
        await using var session = database.OpenSession(SessionOptions.Writing);
        foreach (var statement in Statements)
        {
            try
            {
                await using var result = await session.RunAsync(new GraphStatement(statement.Text), cancellationToken);
                counters += (await result.ConsumeAsync(cancellationToken)).Counters;
            }
            catch (GraphException failure)
            {
                throw new GraphException(
                    failure.Code, FormattableString.Invariant($"{statement.File}:{statement.Line}: {failure.Message}"), failure.Position, failure);
            }
        }

        return counters;
    }
}
