using System.Diagnostics;
using GraphQL.Types;
using Inlogov.Graph.GraphQL.Schema.Scalars;

namespace Inlogov.Graph.GraphQL.Schema.Building;

/// <summary>One instance of each scalar and enum type of a schema.</summary>
internal sealed class ScalarTypes
{
    /// <summary>The length of a year in a date's text.</summary>
    public const int YearLength = 4;

    private readonly Dictionary<string, EnumerationGraphType> _enums;

    public ScalarTypes(IEnumerable<EnumModel> enums) => _enums = enums.ToDictionary(one => one.Name, MakeEnum, StringComparer.Ordinal);

    public IdScalar Id { get; } = new();

    public StringGraphType String { get; } = new();

    public IntGraphType Int { get; } = new();

    public BooleanGraphType Boolean { get; } = new();

    /// <summary>The direction of an order, as Hot Chocolate names it.</summary>
    public EnumerationGraphType SortDirection { get; } = MakeSortDirection();

    /// <summary>The types of relationships; filled by the fields that need it.</summary>
    public EnumerationGraphType Relationship { get; } = new() { Name = "RelationshipType", Description = "The relationships between things." };

    /// <summary>Whether a relationship leads to its neighbour or comes from it.</summary>
    public EnumerationGraphType EdgeDirection { get; } = MakeEdgeDirection();

    /// <summary>The parts of a date by which nodes can be counted; a value is the length of the part in a date's text.</summary>
    public EnumerationGraphType DatePart { get; } = MakeDatePart();

    public FloatGraphType Float { get; } = new();

    private LongScalar Long { get; } = new();

    private DateScalar Date { get; } = new();

    private DateTimeScalar DateTime { get; } = new();

    private UrlScalar Url { get; } = new();

    /// <summary>The type of one value of a field.</summary>
    public ScalarGraphType Of(ScalarFieldModel field) => field.Scalar switch
    {
        ApiScalar.Id => Id,
        ApiScalar.String => String,
        ApiScalar.Int => Int,
        ApiScalar.Long => Long,
        ApiScalar.Float => Float,
        ApiScalar.Boolean => Boolean,
        ApiScalar.Date => Date,
        ApiScalar.DateTime => DateTime,
        ApiScalar.Url => Url,
        ApiScalar.Enum => _enums[field.Enum!.Name],
        _ => throw new UnreachableException(),
    };

    /// <summary>The type of a field with its list and non-null wrappers.</summary>
    public IGraphType Wrapped(ScalarFieldModel field)
    {
        IGraphType type = Of(field);
        if (field.IsList)
        {
            type = new ListGraphType(field.IsItemNonNull ? new NonNullGraphType(type) : type);
        }

        return field.IsNonNull ? new NonNullGraphType(type) : type;
    }

    private static EnumerationGraphType MakeEnum(EnumModel model)
    {
        var type = new EnumerationGraphType { Name = model.Name, Description = model.Description };
        foreach (var value in model.Values)
        {
            type.Add(value.Name, value.Stored, value.Description);
        }

        return type;
    }

    private static EnumerationGraphType MakeEdgeDirection()
    {
        var type = new EnumerationGraphType { Name = "EdgeDirection", Description = "The direction of a relationship, seen from the thing asked about." };
        type.Add("OUT", "OUT", "It leads to the neighbour.");
        type.Add("IN", "IN", "It comes from the neighbour.");
        return type;
    }

    private static EnumerationGraphType MakeDatePart()
    {
        var type = new EnumerationGraphType { Name = "DatePart", Description = "A part of a date." };
        type.Add("YEAR", YearLength, "The year: `2020`.");
        type.Add("MONTH", YearLength + 3, "Year and month: `2020-02`.");
        type.Add("DAY", YearLength + 6, "The day: `2020-02-29`.");
        return type;
    }

    private static EnumerationGraphType MakeSortDirection()
    {
        var type = new EnumerationGraphType { Name = "SortEnumType", Description = "The direction of an order." };
        type.Add("ASC", Schema.SortDirection.Ascending, "Small values first, absent ones last.");
        type.Add("DESC", Schema.SortDirection.Descending, "Absent values first, then large ones.");
        return type;
    }
}
