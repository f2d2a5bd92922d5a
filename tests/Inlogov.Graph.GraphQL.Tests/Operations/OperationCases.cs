using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FluentAssertions;
using Inlogov.Graph.GraphQL.Redirecting;
using Inlogov.Graph.GraphQL.Schema.Reading;
using Inlogov.Graph.Port;
using Inlogov.Graph.Testing;
using Inlogov.Graph.Testing.Recording;
using Xunit;

namespace Inlogov.Graph.GraphQL.Tests.Operations;

/// <summary>
/// The corpus of operations: each case gives the same answer on each database, by one statement a root field, and no
/// connection's rows come from the port beyond the page and one more.
/// </summary>
public abstract partial class OperationCases
{
    private const string Project = "Inlogov.Graph.GraphQL.Tests";

    private static readonly string[] Files = ["nodes.md", "connections.md", "filters.md", "orders.md", "pages.md", "through.md", "documents.md", "errors.md", "paths.md", "around.md", "trust.md", "facets.md", "search.md", "redirects.md", "costs.md", "empty.md", "plans.md", "limits.md"];
    private static readonly string[] MachineFiles = ["machine.md", "computed.md"];

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string, string> Invented => Cases(Files);

    public static TheoryData<string, string> Machine => Cases(MachineFiles);

    [Theory]
    [MemberData(nameof(Invented))]
    public async Task Answers_are_as_the_cases_say(string file, string title) =>
        await CheckAsync(CaseGraph.Invented, file, title, TestContext.Current.CancellationToken);

    [Theory]
    [MemberData(nameof(Machine))]
    public async Task Another_SDL_gives_another_API(string file, string title) =>
        await CheckAsync(CaseGraph.Machine, file, title, TestContext.Current.CancellationToken);

    private protected abstract ValueTask<IGraphDatabase> OpenAsync(CaseGraph graph, CancellationToken cancellationToken);

    private async Task CheckAsync(CaseGraph graph, string file, string title, CancellationToken cancellationToken)
    {
        var blocks = CaseFile.Read(file).Single(one => one.Title == title).Blocks;
        var database = new RecordingDatabase(await OpenAsync(graph, cancellationToken));
        var limits = blocks.TryGetValue("limits", out var given) ? JsonSerializer.Deserialize<GraphQLOptions>(given)! : GraphQLOptions.Default;
        var engine = GraphQLEngine.Create(graph.Sdl, graph.SdlName, database, limits);
        var request = new GraphQLRequest(blocks["graphql"])
        {
            Variables = blocks.TryGetValue("variables", out var variables) ? JsonDocument.Parse(variables).RootElement : null,
            Options = CaseHeaders.Read(blocks.GetValueOrDefault("headers")),
        };
        using var response = await engine.ExecuteAsync(request, cancellationToken);
        var answer = Pretty(response.Body);
        if (CaseUpdate.IsOn)
        {
            CaseUpdate.Write(Project, file, title, "json", answer);
        }
        else
        {
            answer.Should().Be(blocks["json"], "of the statement {0}", database.Statements.Count > 0 ? database.Statements[0].Statement.Text : "that was not sent");
        }

        if (request.Options == GraphQLRequestOptions.None)
        {
            CheckStatements(graph, request, response, database);
        }
    }

    private static void CheckStatements(CaseGraph graph, GraphQLRequest request, GraphQLResponse response, RecordingDatabase database)
    {
        var roots = response.Outcome == GraphQLOutcome.Executed ? StatementInspection.Compile(graph, request) : [];
        var reading = RedirectTable.StatementOf(OntologyReader.Read(graph.Sdl, graph.SdlName));
        database.Statements.Select(one => one.Statement.Text).Where(text => text != reading).Should().BeEquivalentTo(
            roots.Select(root => root.Root.Statement), "each root field is one statement, and nothing is sent for what is refused");
        foreach (var (root, bound) in roots)
        {
            foreach (var row in database.Statements.Where(one => one.Statement.Text == root.Statement).SelectMany(one => one.Rows))
            {
                StatementInspection.CheckRows(root.Shape, JsonDocument.Parse(row).RootElement[0], bound.Connections);
            }
        }
    }

    private static TheoryData<string, string> Cases(IEnumerable<string> files)
    {
        var data = new TheoryData<string, string>();
        foreach (var file in files)
        {
            foreach (var (title, _) in CaseFile.Read(file))
            {
                data.Add(file, title);
            }
        }

        return data;
    }

    private static string Pretty(ReadOnlyMemory<byte> body)
    {
        var text = PortableCursors.Of(Encoding.UTF8.GetString(body.Span));
        using var document = JsonDocument.Parse(text);
        return text.Length <= 120 ? text : JsonSerializer.Serialize(document.RootElement, Indented);
    }
}
