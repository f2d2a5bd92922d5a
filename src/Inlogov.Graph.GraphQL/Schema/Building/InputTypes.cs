using System.Diagnostics;
using GraphQL.Types;

namespace Inlogov.Graph.GraphQL.Schema.Building;

/// <summary>Makes the input object types of filters and orders from their models.</summary>
internal sealed class InputTypes(ScalarTypes scalars)
{
    private static readonly string[] EqualityKeys = ["eq", "neq", "in", "nin"];
    private static readonly string[] TextKeys = ["contains", "ncontains", "startsWith", "nstartsWith", "endsWith", "nendsWith"];
    private static readonly string[] ComparisonKeys = ["gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte"];

    private readonly Dictionary<string, InputObjectGraphType> _types = new(StringComparer.Ordinal);

    /// <summary>The type of a filter.</summary>
    public InputObjectGraphType Of(FilterInputModel model)
    {
        if (_types.TryGetValue(model.Name, out var type))
        {
            return type;
        }

        type = Declare(model.Name, "Conditions, all of which must hold.");
        foreach (var (name, field) in model.Fields)
        {
            Add(type, name, TypeOf(field), DescriptionOf(field));
        }

        return type;
    }

    /// <summary>The type of an order.</summary>
    public InputObjectGraphType Of(SortInputModel model)
    {
        if (_types.TryGetValue(model.Name, out var type))
        {
            return type;
        }

        type = Declare(model.Name, "Keys to sort by, in the order in which they are written.");
        foreach (var (name, field) in model.Fields)
        {
            Add(type, name, field is EdgeSort edge ? Of(edge.Input) : scalars.SortDirection, field is CountSort ? "How many there are." : null);
        }

        return type;
    }

    private IGraphType TypeOf(FilterFieldModel field) => field switch
    {
        AndFilter and => ListOf(Of(and.Input)),
        OrFilter or => ListOf(Of(or.Input)),
        NotFilter not => Of(not.Input),
        ScalarFilter scalar => Operations(scalar.Field),
        EdgeScalarFilter scalar => Operations(scalar.Field),
        LatestFilter latest => Operations(latest.Latest.Field),
        CountFilter or SupportCountFilter => Operations(scalars.Int, ComparisonKeys),
        RelationFilter { Relation.IsToMany: true } relation => Quantifiers("TypeOf" + relation.Input.Name, Of(relation.Input)),
        RelationFilter relation => Of(relation.Input),
        EdgeFilter edge => Of(edge.Input),
        MemberFilter member => Of(member.Input),
        _ => throw new UnreachableException(),
    };

    private static string? DescriptionOf(FilterFieldModel field) => field switch
    {
        AndFilter => "All of these hold.",
        OrFilter => "At least one of these holds.",
        NotFilter => "This does not hold.",
        CountFilter => "How many there are.",
        EdgeFilter => "Conditions on what joins the two.",
        MemberFilter member => $"It is of type `{member.Member.Name}`, and this holds.",
        ScalarFilter scalar => scalar.Field.Description,
        RelationFilter relation => relation.Relation.Description,
        _ => null,
    };

    private InputObjectGraphType Operations(ScalarFieldModel field)
    {
        var type = scalars.Of(field);
        var operations = Operations(type, field switch
        {
            { Scalar: ApiScalar.String or ApiScalar.Url } => TextKeys,
            { IsComparable: true } => ComparisonKeys,
            _ => [],
        });
        return field.IsList ? Quantifiers(Words.Capitalise(Stem(type)) + "Operation", operations, "List") : operations;
    }

    private InputObjectGraphType Operations(ScalarGraphType scalar, string[] more)
    {
        var name = Stem(scalar) + "OperationFilterInput";
        if (_types.TryGetValue(name, out var type))
        {
            return type;
        }

        type = Declare(name, "Comparisons, all of which must hold.");
        foreach (var key in scalar == scalars.Boolean ? EqualityKeys[..2] : [.. EqualityKeys, .. more])
        {
            Add(type, key, FilterOperators.ByKey[key].Comparison == Comparison.In ? new ListGraphType(scalar) : scalar, null);
        }

        if (more == TextKeys)
        {
            Add(type, FilterOperators.CaseInsensitive, scalars.Boolean, "Whether upper and lower case count as the same in the comparisons beside it.");
        }

        return type;
    }

    private InputObjectGraphType Quantifiers(string stem, InputObjectGraphType inner, string prefix = "ListFilterInput")
    {
        var name = prefix == "List" ? $"List{stem}FilterInput" : prefix + stem;
        if (_types.TryGetValue(name, out var type))
        {
            return type;
        }

        type = Declare(name, "Conditions on a list, all of which must hold.");
        Add(type, FilterOperators.All, inner, "It holds of each; true of an empty list.");
        Add(type, FilterOperators.None, inner, "It holds of none.");
        Add(type, FilterOperators.Some, inner, "It holds of at least one.");
        Add(type, FilterOperators.Any, scalars.Boolean, "Whether the list has anything.");
        return type;
    }

    private InputObjectGraphType Declare(string name, string description)
    {
        var type = new InputObjectGraphType { Name = name, Description = description };
        _types.Add(name, type);
        return type;
    }

    private static string Stem(ScalarGraphType scalar) => scalar.Name switch
    {
        "ID" => "Id",
        "URL" => "Url",
        var name => name,
    };

    private static ListGraphType ListOf(IGraphType type) => new(new NonNullGraphType(type));

    private static void Add(InputObjectGraphType type, string name, IGraphType fieldType, string? description) =>
        type.AddField(new FieldType { Name = name, ResolvedType = fieldType, Description = description });
}
