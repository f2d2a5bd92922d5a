using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace Inlogov.Graph.GraphQL.Schema.Reading;

/// <summary>Reads an annotated SDL from its syntax tree into an ontology. All mistakes are reported together.</summary>
internal static class OntologyReader
{
    private const int NestingMax = 64;

    /// <summary>Reads the SDL: parse, declare the types, then fill them, each pass over what the one before has made.</summary>
    /// <exception cref="OntologyException">The SDL has mistakes.</exception>
    public static OntologyModel Read(string sdl, string fileName)
    {
        var scope = new SdlScope(new SdlMistakes(sdl));
        if (Parse(sdl, scope.Mistakes) is { } document)
        {
            DefinitionPass.Run(document, scope);
            DeclarationPass.Run(scope);
            PropertyPass.Run(scope);
            RelationPass.Run(scope);
            AbstractTypePass.Run(scope);
            ConfidencePass.Check(scope);
            ThroughPass.Run(scope);
            var roots = RootPass.Run(scope);
            OrderPass.Run(scope, roots);
            scope.Mistakes.ThrowIfAny(fileName);
            var ontology = Complete(scope, roots);
            GeneratedNamePass.Run(ontology, scope);
            scope.Mistakes.ThrowIfAny(fileName);
            return ontology;
        }

        scope.Mistakes.ThrowIfAny(fileName);
        throw new InvalidOperationException("A document that does not parse has a mistake.");
    }

    private static GraphQLDocument? Parse(string sdl, SdlMistakes mistakes)
    {
        try
        {
            return Parser.Parse(sdl, new ParserOptions { Ignore = IgnoreOptions.Comments, MaxDepth = NestingMax });
        }
        catch (GraphQLParserException failure)
        {
            mistakes.Add(Offset(sdl, failure.Location), SdlMistake.Syntax(failure.Description));
            return null;
        }
    }

    private static int Offset(string sdl, Location place)
    {
        var offset = 0;
        for (var line = 1; line < place.Line; line++)
        {
            var end = sdl.IndexOf('\n', offset);
            offset = end < 0 ? offset : end + 1;
        }

        return offset + place.Column - 1;
    }

    private static OntologyModel Complete(SdlScope scope, IReadOnlyList<RootFieldModel> roots)
    {
        var global = scope.Interfaces.Values.FirstOrDefault(type => type.Members.Count > 0 && type.Key is { Scalar: ApiScalar.Id });
        return new OntologyModel
        {
            NodeTypes = [.. scope.Nodes.Values],
            Interfaces = [.. scope.Interfaces.Values.Where(type => type.Members.Count > 0)],
            Unions = [.. scope.Unions.Values],
            EdgeTypes = [.. scope.Edges.Values],
            ZipTypes = [.. scope.Zips.Values],
            Enums = [.. scope.Enums.Values],
            Roots = roots,
            Global = global,
            Status = scope.Status ?? new StatusModel { Name = scope.Definitions.ContainsKey("Graph") ? "GraphStatus" : "Graph", Description = "The graph as a whole." },
            Redirects = Redirects(global, scope),
        };
    }

    private static RedirectsModel? Redirects(InterfaceModel? global, SdlScope scope)
    {
        RedirectsModel? redirects = null;
        foreach (var type in scope.Definitions.Values.OfType<GraphQLInterfaceTypeDefinition>())
        {
            if (type.Find(AnnotationRule.Redirects) is not { } annotation)
            {
                continue;
            }

            if (type.Name.StringValue != global?.Name)
            {
                scope.Mistakes.Add(annotation, SdlMistake.RedirectsWithoutId(type.Name.StringValue));
            }

            redirects = new RedirectsModel(annotation.Text("property") ?? string.Empty);
        }

        return redirects;
    }
}
