namespace Inlogov.Graph.Seeder.Rendering;

/// <summary>Writes the rows of an answer, each given as the JSON array of its columns.</summary>
internal interface IRowOutput
{
    void Begin(IReadOnlyList<string> columns);

    void Add(ReadOnlyMemory<byte> row);

    void End();
}
