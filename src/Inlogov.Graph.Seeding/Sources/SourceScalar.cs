namespace Inlogov.Graph.Seeding.Sources;

/// <summary>Text, a number, a truth value or null, as written.</summary>
internal sealed class SourceScalar(int line, string text, SourceScalarKind kind) : SourceNode(line)
{
    public string Text { get; } = text;

    public SourceScalarKind Kind { get; } = kind;

    public override string Noun => Kind == SourceScalarKind.Null ? "null" : $"`{Text}`";

    /// <summary>The kind of a plain (unquoted) YAML scalar.</summary>
    public static SourceScalarKind PlainKind(string text) => text switch
    {
        "" or "null" or "~" => SourceScalarKind.Null,
        "true" or "false" => SourceScalarKind.Truth,
        _ when double.TryParse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _)
            && (char.IsAsciiDigit(text[0]) || (text[0] == '-' && text.Length > 1)) => SourceScalarKind.Number,
        _ => SourceScalarKind.Text,
    };
}
