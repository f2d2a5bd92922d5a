using System.Diagnostics;
using Inlogov.Graph.GraphQL.Compilation.Plans;
using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Compilation;

/// <summary>Properties as values of a row, and how the API's scalars are written.</summary>
internal static class Scalars
{
    /// <summary>An integer that is always there, such as a count.</summary>
    public static readonly Shape Count = new ScalarShape(ScalarForm.Int, true);

    /// <summary>A property of a node or relationship.</summary>
    public static Slot Property(string variable, ScalarFieldModel field) =>
        new(Text(variable, field), ShapeOf(field)) { Uses = [variable] };

    /// <summary>The expression of a property, or of what is computed in its place.</summary>
    public static string Text(string variable, ScalarFieldModel field) =>
        field.Computed?.On(variable) ?? $"{variable}.{CypherNames.Quote(field.Property)}";

    /// <summary>How a property is written.</summary>
    public static Shape ShapeOf(ScalarFieldModel field) => field.IsList
        ? new ListShape(One(field, field.IsItemNonNull), field.IsNonNull)
        : One(field, field.IsNonNull);

    /// <summary>How one value of a property is written.</summary>
    public static ScalarShape One(ScalarFieldModel field, bool isNonNull) => new(Form(field.Scalar), isNonNull, Texts(field.Enum));

    private static EnumTexts? Texts(EnumModel? vocabulary) =>
        vocabulary is null ? null : new EnumTexts(vocabulary.Values.Select(value => (value.Stored, value.Name)));

    private static ScalarForm Form(ApiScalar scalar) => scalar switch
    {
        ApiScalar.Id => ScalarForm.Id,
        ApiScalar.Int => ScalarForm.Int,
        ApiScalar.Long => ScalarForm.Long,
        ApiScalar.Float => ScalarForm.Float,
        ApiScalar.Boolean => ScalarForm.Boolean,
        ApiScalar.Enum => ScalarForm.Enum,
        ApiScalar.String or ApiScalar.Date or ApiScalar.DateTime or ApiScalar.Url => ScalarForm.Text,
        _ => throw new UnreachableException(),
    };
}
