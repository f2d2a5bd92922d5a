using System.Text;
using System.Text.Json;

namespace Inlogov.Graph.GraphQL.Compilation.Plans;

/// <summary>How one value of the database's answer is written: a step of the walk that the response writer makes beside the positional list.</summary>
/// <param name="NonNull">Whether the schema forbids null here.</param>
internal abstract record Shape(bool NonNull);

/// <summary>One scalar slot.</summary>
internal sealed record ScalarShape(ScalarForm Kind, bool NonNull, EnumTexts? Enum = null) : Shape(NonNull);

/// <summary>A list of values, written one by one.</summary>
internal sealed record ListShape(Shape Item, bool NonNull) : Shape(NonNull);

/// <summary>What the query alone determines, such as <c>__typename</c>; it takes no slot.</summary>
internal sealed record ConstantShape(byte[] Json) : Shape(true)
{
    /// <summary>A text.</summary>
    public static ConstantShape Text(string value) => new(JsonSerializer.SerializeToUtf8Bytes(value));
}

/// <summary>The cursor of the row being written; it takes no slot, the row's keys stand before its parts.</summary>
internal sealed record CursorShape() : Shape(true);

/// <summary>The highlights of a hit: a list of the texts and lists of texts in which it was found. Search is the first connection of its statement.</summary>
internal sealed record HighlightsShape() : Shape(true);

/// <summary>An object: a list with one slot for each field that takes one, in the order of the selection.</summary>
internal sealed record ObjectShape(IReadOnlyList<FieldShape> Fields, bool NonNull) : Shape(NonNull)
{
    /// <summary>The fields, ready to be written.</summary>
    public WrittenField[] Written { get; } = WrittenField.Of(Fields);
}

/// <summary>An object of one of several types: a list whose first slot is the position of the type among <paramref name="Members"/>.</summary>
internal sealed record TaggedShape(IReadOnlyList<ObjectShape> Members, bool NonNull) : Shape(NonNull);

/// <summary>An object whose fields stand in the list of the object around it.</summary>
internal sealed record InlineShape(IReadOnlyList<FieldShape> Fields) : Shape(true)
{
    /// <summary>The fields, ready to be written.</summary>
    public WrittenField[] Written { get; } = WrittenField.Of(Fields);
}

/// <summary>
/// A connection: a list of heads (<c>totalCount</c>, facets), then, where <paramref name="RowParts"/> is not zero, a list of rows.
/// A row is a list of its cursor keys (where <paramref name="HasKeys"/>) and of its parts.
/// </summary>
internal sealed record ConnectionShape(
    int Index, IReadOnlyList<ConnectionField> Fields, int HeadCount, int RowParts, bool HasKeys, bool NeedsPage, bool NonNull) : Shape(NonNull);

/// <summary>A field of an object.</summary>
internal sealed record FieldShape(string Name, Shape Value)
{
    /// <summary>The name as the answer has it: quoted, with its colon.</summary>
    public byte[] Prefix { get; } = FieldPrefix.Of(Name);
}

/// <summary>A field with all that stands before its value, so that one copy writes it (benchmark: peers, Q2).</summary>
/// <param name="Opening">The brace or comma, and the name with its colon.</param>
/// <param name="Field">The field.</param>
/// <param name="TakesSlot">Whether the list has a slot for it.</param>
internal sealed record WrittenField(byte[] Opening, FieldShape Field, bool TakesSlot)
{
    public static WrittenField[] Of(IReadOnlyList<FieldShape> fields) =>
    [
        .. fields.Select((field, i) => new WrittenField(
            [i == 0 ? (byte)'{' : (byte)',', .. field.Prefix], field, field.Value is not (ConstantShape or CursorShape or InlineShape))),
    ];
}

/// <summary>A field of a connection.</summary>
internal sealed record ConnectionField(string Name, ConnectionPart Part)
{
    /// <summary>The name as the answer has it: quoted, with its colon.</summary>
    public byte[] Prefix { get; } = FieldPrefix.Of(Name);
}

/// <summary>What a field of a connection is made of.</summary>
internal abstract record ConnectionPart;

/// <summary>One value beside the rows, such as <c>totalCount</c>.</summary>
internal sealed record HeadPart(int Slot, Shape Value) : ConnectionPart;

/// <summary>One value a row: <c>nodes</c> or <c>edges</c>.</summary>
internal sealed record RowsPart(int Slot, Shape Value, bool NonNull) : ConnectionPart;

/// <summary><c>pageInfo</c>.</summary>
internal sealed record PagePart(IReadOnlyList<PageField> Fields) : ConnectionPart;

/// <summary>What takes no slot.</summary>
internal sealed record ConstantPart(ConstantShape Value) : ConnectionPart;

/// <summary>A field of <c>pageInfo</c>.</summary>
internal sealed record PageField(string Name, PageFieldKind Kind, ConstantShape? Constant = null)
{
    /// <summary>The name as the answer has it: quoted, with its colon.</summary>
    public byte[] Prefix { get; } = FieldPrefix.Of(Name);
}

/// <summary>The fields that <c>pageInfo</c> can have.</summary>
internal enum PageFieldKind
{
    /// <summary><c>hasNextPage</c>.</summary>
    HasNext,

    /// <summary><c>hasPreviousPage</c>.</summary>
    HasPrevious,

    /// <summary><c>startCursor</c>.</summary>
    StartCursor,

    /// <summary><c>endCursor</c>.</summary>
    EndCursor,

    /// <summary><c>__typename</c>.</summary>
    Constant,
}

/// <summary>How the octets of a scalar are checked and written.</summary>
internal enum ScalarForm
{
    /// <summary>A text, copied.</summary>
    Text,

    /// <summary>An ID: a text, or an integer which is put in quotes.</summary>
    Id,

    /// <summary>An integer of 32 bits.</summary>
    Int,

    /// <summary>An integer of 64 bits.</summary>
    Long,

    /// <summary>A finite number.</summary>
    Float,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A text of a closed vocabulary, translated to the API's name.</summary>
    Enum,
}

/// <summary>The texts of a closed vocabulary as the database has them, and the names that the API gives them.</summary>
internal sealed class EnumTexts
{
    private readonly (byte[] Stored, byte[] Name)[] _texts;

    /// <summary>Takes pairs of the database's text and the API's name.</summary>
    public EnumTexts(IEnumerable<(string Stored, string Name)> texts) =>
        _texts = [.. texts.Select(text => (JsonSerializer.SerializeToUtf8Bytes(text.Stored), JsonSerializer.SerializeToUtf8Bytes(text.Name)))];

    /// <summary>The API's name in quotes for the database's text in quotes; empty where there is none.</summary>
    public ReadOnlySpan<byte> Find(ReadOnlySpan<byte> stored)
    {
        foreach (var text in _texts)
        {
            if (stored.SequenceEqual(text.Stored))
            {
                return text.Name;
            }
        }

        return [];
    }
}

/// <summary>Names as they stand before a value.</summary>
internal static class FieldPrefix
{
    /// <summary>The name in quotes with its colon.</summary>
    public static byte[] Of(string name) => Encoding.UTF8.GetBytes($"\"{name}\":");
}
