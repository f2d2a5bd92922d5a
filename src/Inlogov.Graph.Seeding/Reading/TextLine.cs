namespace Inlogov.Graph.Seeding.Reading;

/// <summary>A line of a document: spaces normalised, invisible characters dropped, and the way back to the printed columns.</summary>
internal sealed class TextLine
{
    private readonly int[]? _columns;

    public TextLine(int number, string raw)
    {
        Number = number;
        (Text, _columns) = Normalise(raw);
        Trimmed = Text.Trim();
    }

    /// <summary>The line's number, from 1.</summary>
    public int Number { get; }

    public string Text { get; }

    public string Trimmed { get; }

    public bool IsBlank => Trimmed.Length == 0;

    /// <summary>The column, from 1, at which a character of <see cref="Text"/> was printed.</summary>
    public int ColumnOf(int index) => _columns is null ? index + 1 : _columns[index];

    private static (string Text, int[]? Columns) Normalise(string raw)
    {
        if (raw.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0)
        {
            return (raw, null);
        }

        var text = new char[raw.Length];
        var columns = new int[raw.Length];
        var length = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            if (IsInvisible(raw[i]))
            {
                continue;
            }

            text[length] = IsSpace(raw[i]) ? ' ' : raw[i];
            columns[length++] = i + 1;
        }

        return length == raw.Length ? (new string(text), null) : (new string(text, 0, length), columns[..length]);
    }

    private static bool IsInvisible(char character) => character is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF';

    private static bool IsSpace(char character) => char.IsWhiteSpace(character) || character is '\u2028' or '\u2029';
}
