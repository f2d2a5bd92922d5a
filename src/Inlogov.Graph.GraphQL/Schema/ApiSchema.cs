using GraphQL.Types;
using Inlogov.Graph.GraphQL.Schema.Building;
using Inlogov.Graph.GraphQL.Schema.Reading;

namespace Inlogov.Graph.GraphQL.Schema;

/// <summary>The API that is generated from one ontology: GraphQL.NET's types, whose fields carry a <see cref="FieldPlan"/>.</summary>
internal sealed class ApiSchema
{
    private readonly Lazy<string> _sdl;

    public ApiSchema(OntologyModel ontology, ISchema types)
    {
        Ontology = ontology;
        Types = types;
        _sdl = new Lazy<string>(() => SchemaText.Write(types));
    }

    /// <summary>Generates the API of an annotated SDL.</summary>
    /// <exception cref="OntologyException">The SDL has mistakes; all of them are in it.</exception>
    public static ApiSchema Create(string sdl, string sdlName) => ApiSchemaBuilder.Build(OntologyReader.Read(sdl, sdlName));

    /// <summary>What the SDL said.</summary>
    public OntologyModel Ontology { get; }

    /// <summary>The schema as GraphQL.NET knows it; initialised, not to be changed.</summary>
    public ISchema Types { get; }

    /// <summary>The API schema in SDL, as <c>?sdl</c> answers it.</summary>
    public string Sdl => _sdl.Value;

    /// <summary>The node types that an object satisfying a type condition can have; empty for any other type.</summary>
    public IReadOnlyList<NodeTypeModel> MembersOf(string typeName) => Ontology.FindComposite(typeName)?.Members ?? [];
}
