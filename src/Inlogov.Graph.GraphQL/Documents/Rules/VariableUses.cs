using GraphQL.Types;
using GraphQLParser.AST;

namespace Inlogov.Graph.GraphQL.Documents.Rules;

/// <summary>Finds the places in a definition where variables are used, with what each place expects; places of unknown type are left out.</summary>
internal sealed class VariableUses(ISchema schema)
{
    private readonly List<VariableUse> _uses = [];

    /// <summary>The uses in the definition itself, without the fragments that it spreads.</summary>
    public static IReadOnlyList<VariableUse> Of(ISchema schema, IGraphType? type, GraphQLDirectives? directives, GraphQLSelectionSet selections)
    {
        var search = new VariableUses(schema);
        search.Visit(directives);
        search.Visit(selections, type);
        return search._uses;
    }

    private void Visit(GraphQLSelectionSet? selections, IGraphType? parent)
    {
        foreach (var selection in selections?.Selections ?? [])
        {
            Visit((selection as IHasDirectivesNode)?.Directives);
            switch (selection)
            {
                case GraphQLField field:
                    var definition = Find(field, parent);
                    Visit(definition?.Arguments, field.Arguments);
                    Visit(field.SelectionSet, definition?.ResolvedType is { } type ? Merging.FieldCollection.Named(type) : null);
                    break;
                case GraphQLInlineFragment inline:
                    Visit(inline.SelectionSet, inline.TypeCondition is { } condition ? schema.AllTypes[condition.Type.Name.Value] : parent);
                    break;
            }
        }
    }

    private FieldType? Find(GraphQLField field, IGraphType? parent)
    {
        var name = field.Name.Value;
        return parent == schema.Query && name == schema.TypeMetaFieldType.Name ? schema.TypeMetaFieldType
            : parent == schema.Query && name == schema.SchemaMetaFieldType.Name ? schema.SchemaMetaFieldType
            : (parent as IComplexGraphType)?.Fields.Find(name);
    }

    private void Visit(GraphQLDirectives? directives)
    {
        foreach (var directive in directives?.Items ?? [])
        {
            Visit(schema.Directives.Find(directive.Name.Value)?.Arguments, directive.Arguments);
        }
    }

    private void Visit(QueryArguments? definitions, GraphQLArguments? arguments)
    {
        foreach (var argument in arguments?.Items ?? [])
        {
            if (definitions?.Find(argument.Name.Value) is { ResolvedType: { } type } definition)
            {
                Visit(argument.Value, type, definition.DefaultValue is not null, false);
            }
        }
    }

    private void Visit(GraphQLValue value, IGraphType type, bool hasDefault, bool isOneOf)
    {
        var nullable = type is NonNullGraphType wrapper ? wrapper.ResolvedType! : type;
        switch (value)
        {
            case GraphQLVariable variable:
                _uses.Add(new VariableUse(variable, type, hasDefault, isOneOf));
                break;
            case GraphQLListValue list:
                // A list in a place for a single value is wrong already, and another rule says so.
                var item = nullable is ListGraphType outer ? outer.ResolvedType! : nullable;
                list.Values?.ForEach(one => Visit(one, item, false, false));
                break;
            case GraphQLObjectValue thing when Merging.FieldCollection.Named(nullable) is IInputObjectGraphType input:
                Visit(thing, input);
                break;
        }
    }

    private void Visit(GraphQLObjectValue value, IInputObjectGraphType type)
    {
        foreach (var member in value.Fields ?? [])
        {
            if (type.Fields.Find(member.Name.Value) is { ResolvedType: { } fieldType } field)
            {
                Visit(member.Value, fieldType, field.DefaultValue is not null, type.IsOneOf);
            }
        }
    }
}
