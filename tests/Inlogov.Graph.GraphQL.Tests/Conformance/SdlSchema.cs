using GraphQL;
using GraphQL.Conversion;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using Inlogov.Graph.GraphQL.Introspection;

namespace Inlogov.Graph.GraphQL.Tests.Conformance;

/// <summary>Builds a schema of the library from any SDL, extensions included; its own builder ignores some of them.</summary>
internal sealed class SdlSchema
{
    private readonly Dictionary<string, IGraphType> _types = new(StringComparer.Ordinal);
    private readonly List<ASTNode> _definitions;

    private SdlSchema(string sdl)
    {
        // The library's parser does not know escapes in braces.
        _definitions = Parser.Parse(sdl.Replace("\\u{1F600}", "\\uD83D\\uDE00", StringComparison.Ordinal), new ParserOptions { Ignore = IgnoreOptions.Comments }).Definitions;
        foreach (var scalar in new ScalarGraphType[]
        {
            new Inlogov.Graph.GraphQL.Schema.Scalars.IdScalar(), new StringGraphType(), new IntGraphType(), new FloatGraphType(), new BooleanGraphType(),
        })
        {
            _types.Add(scalar.Name, scalar);
        }
    }

    public static ISchema Build(string sdl) => new SdlSchema(sdl).Build();

    private global::GraphQL.Types.Schema Build()
    {
        foreach (var definition in _definitions.OfType<GraphQLTypeDefinition>())
        {
            Declare(definition);
        }

        // Before the fields, because the library checks them as it joins.
        foreach (var definition in _definitions)
        {
            Join(definition);
        }

        foreach (var definition in _definitions)
        {
            Fill(definition);
        }

        var schema = new global::GraphQL.Types.Schema { NameConverter = DefaultNameConverter.Instance };
        schema.Features.RepeatableDirectives = true;
        schema.Features.DeprecationOfInputValues = true;
        var roots = _definitions.OfType<GraphQLSchemaDefinition>().SelectMany(one => one.OperationTypes)
            .Concat(_definitions.OfType<GraphQLSchemaExtension>().SelectMany(one => one.OperationTypes ?? []))
            .ToDictionary(one => one.Operation, one => one.Type!.Name.StringValue);
        var isDefault = roots.Count == 0;
        schema.Query = Root(OperationType.Query, "Query") ?? new ObjectGraphType { Name = "NoQuery" };
        schema.Mutation = Root(OperationType.Mutation, "Mutation");
        schema.Subscription = Root(OperationType.Subscription, "Subscription");
        foreach (var field in schema.Subscription?.Fields ?? [])
        {
            field.StreamResolver = new NoStream();
        }

        if (schema.Query.Fields.Count == 0)
        {
            schema.Query.AddField(new FieldType { Name = "nothing", ResolvedType = _types["String"] });
        }

        foreach (var type in _types.Values)
        {
            schema.RegisterType(type);
        }

        foreach (var directive in _definitions.OfType<GraphQLDirectiveDefinition>().Where(one => one.Name.StringValue is not ("skip" or "include" or "deprecated" or "oneOf")))
        {
            schema.Directives.Register(new Directive(directive.Name.StringValue, [.. directive.Locations.Items])
            {
                Repeatable = directive.Repeatable,
                Arguments = Arguments(directive.Arguments),
            });
        }

        schema.RegisterVisitor(new IntrospectionCompletion());
        schema.Initialize();
        return schema;

        IObjectGraphType? Root(OperationType operation, string name) =>
            _types.GetValueOrDefault(roots.GetValueOrDefault(operation) ?? (isDefault ? name : string.Empty)) as IObjectGraphType;
    }

    private void Declare(GraphQLTypeDefinition definition)
    {
        var name = definition.Name.StringValue;
        IGraphType? type = definition switch
        {
            GraphQLObjectTypeDefinition => new ObjectGraphType { Name = name, SkipTypeCheck = true },
            GraphQLInterfaceTypeDefinition => new InterfaceGraphType { Name = name, ResolveType = _ => null },
            GraphQLUnionTypeDefinition => new UnionGraphType { Name = name, ResolveType = _ => null },
            GraphQLEnumTypeDefinition => new EnumerationGraphType { Name = name },
            GraphQLInputObjectTypeDefinition input => new InputObjectGraphType { Name = name, IsOneOf = input.Directives?.Items.Exists(one => one.Name == "oneOf") == true },
            GraphQLScalarTypeDefinition => new AnyScalar(name),
            _ => null,
        };
        if (type is not null)
        {
            _types[name] = type;
        }
    }

    private void Fill(ASTNode definition)
    {
        var name = (definition as INamedNode)?.Name.StringValue;
        if (definition is IHasFieldsDefinitionNode fields)
        {
            AddFields((IComplexGraphType)_types[name!], fields.Fields);
        }

        var inputs = (definition as GraphQLInputObjectTypeDefinition)?.Fields ?? (definition as GraphQLInputObjectTypeExtension)?.Fields;
        foreach (var field in inputs?.Items ?? [])
        {
            ((InputObjectGraphType)_types[name!]).AddField(new FieldType
            {
                Name = field.Name.StringValue,
                ResolvedType = TypeOf(field.Type),
                DefaultValue = field.DefaultValue,
                DeprecationReason = field.Directives?.Items.Exists(one => one.Name == "deprecated") == true ? "deprecated" : null,
            });
        }

        var values = (definition as GraphQLEnumTypeDefinition)?.Values ?? (definition as GraphQLEnumTypeExtension)?.Values;
        foreach (var value in values?.Items ?? [])
        {
            ((EnumerationGraphType)_types[name!]).Add(value.Name.StringValue, value.Name.StringValue);
        }
    }

    private void AddFields(IComplexGraphType type, GraphQLFieldsDefinition? fields)
    {
        foreach (var field in fields?.Items ?? [])
        {
            type.AddField(new FieldType { Name = field.Name.StringValue, ResolvedType = TypeOf(field.Type), Arguments = Arguments(field.Arguments) });
        }
    }

    private void Join(ASTNode definition)
    {
        var name = (definition as INamedNode)?.Name.StringValue;
        if (definition is IHasInterfacesNode implementing && _types[name!] is ObjectGraphType owner)
        {
            foreach (var implemented in implementing.Interfaces?.Items ?? [])
            {
                var type = (InterfaceGraphType)_types[implemented.Name.StringValue];
                owner.AddResolvedInterface(type);
                type.AddPossibleType(owner);
            }
        }

        var members = (definition as GraphQLUnionTypeDefinition)?.Types ?? (definition as GraphQLUnionTypeExtension)?.Types;
        foreach (var member in members?.Items ?? [])
        {
            ((UnionGraphType)_types[name!]).AddPossibleType((ObjectGraphType)_types[member.Name.StringValue]);
        }
    }

    private QueryArguments? Arguments(GraphQLArgumentsDefinition? definitions) => definitions is null ? null : new QueryArguments(definitions.Items.Select(one =>
        new QueryArgument(TypeOf(one.Type)) { Name = one.Name.StringValue, DefaultValue = one.DefaultValue }));

    private IGraphType TypeOf(GraphQLType type) => type switch
    {
        GraphQLNonNullType wrapper => new NonNullGraphType(TypeOf(wrapper.Type)),
        GraphQLListType list => new ListGraphType(TypeOf(list.Type)),
        GraphQLNamedType named => _types.GetValueOrDefault(named.Name.StringValue) ?? new GraphQLTypeReference(named.Name.StringValue),
        _ => throw new InvalidOperationException(),
    };

    private sealed class AnyScalar : ScalarGraphType
    {
        public AnyScalar(string name) => Name = name;

        public override object? ParseLiteral(GraphQLValue value) => value switch
        {
            GraphQLNullValue => null,
            GraphQLListValue list => (list.Values ?? []).Select(ParseLiteral).ToList(),
            GraphQLObjectValue thing => (thing.Fields ?? []).ToDictionary(field => field.Name.StringValue, field => ParseLiteral(field.Value)),
            GraphQLEnumValue word => word.Name.StringValue,
            GraphQLBooleanValue truth => truth.BoolValue,
            GraphQLIntValue number => long.Parse(number.Value.Span, System.Globalization.CultureInfo.InvariantCulture),
            GraphQLFloatValue number => double.Parse(number.Value.Span, System.Globalization.CultureInfo.InvariantCulture),
            IHasValueNode text => text.Value.ToString(),
            _ => null,
        };

        public override bool CanParseLiteral(GraphQLValue value) => true;

        public override object? ParseValue(object? value) => value;

        public override bool CanParseValue(object? value) => true;
    }

    private sealed class NoStream : ISourceStreamResolver
    {
        public ValueTask<IObservable<object?>> ResolveAsync(IResolveFieldContext context) => throw new NotSupportedException();
    }
}
