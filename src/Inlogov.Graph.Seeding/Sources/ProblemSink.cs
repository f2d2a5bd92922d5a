using Inlogov.Graph.Seeding.Facts;

namespace Inlogov.Graph.Seeding.Sources;

/// <summary>Collects the problems of one file, and the ids that it defines and refers to, which are compared when all files have been read.</summary>
internal sealed class ProblemSink(string file, List<SeedProblem> problems)
{
    private readonly List<IdPlace> _defined = [];
    private readonly List<IdPlace> _referred = [];

    public string File { get; } = file;

    public IReadOnlyList<IdPlace> Defined => _defined;

    public IReadOnlyList<IdPlace> Referred => _referred;

    public void Add(string code, int line, string field, string sentence) => problems.Add(new SeedProblem(code, File, line, field, sentence));

    public void Define(string id, int line, string field) => _defined.Add(new IdPlace(id, File, line, field));

    public void Refer(string id, int line, string field) => _referred.Add(new IdPlace(id, File, line, field));
}
