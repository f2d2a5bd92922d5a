namespace Inlogov.Graph.GraphQL.Compilation;

/// <summary>Why a cursor is refused.</summary>
internal static class CursorRefusals
{
    private const string Code = "INVALID_CURSOR";

    /// <summary>The text is no cursor.</summary>
    public static RefusalException NoCursor(string argument, string field) =>
        RefusalException.Of(Code, $"`{argument}` of `{field}` is no cursor of this list; take one from `cursor`, `startCursor` or `endCursor`.");

    /// <summary>The cursor marks a place in a list of another order or filter.</summary>
    public static RefusalException OtherList(string argument, string field) =>
        RefusalException.Of(Code, $"`{argument}` of `{field}` was made for another order or filter; begin again without it.");
}
