using System.Buffers;

namespace Inlogov.Graph.GraphQL.Responses;

/// <summary>
/// A forward reader over one row in plain JSON, made for lists whose positions are known: it never decodes, and hands out
/// the octets of a scalar as they are. The JSON comes from the port and is taken to be well formed.
/// </summary>
internal ref struct RowReader(ReadOnlySpan<byte> json)
{
    private static readonly SearchValues<byte> Structural = SearchValues.Create("\"[]{}"u8);
    private static readonly SearchValues<byte> TokenEnd = SearchValues.Create(",]} \n\r\t"u8);

    private readonly ReadOnlySpan<byte> _json = json;

    /// <summary>The octet at which the next value, comma or bracket stands; may be set to a place that was read before.</summary>
    public int Position { get; set; }

    /// <summary>Steps into the array that stands next.</summary>
    /// <returns>False where null stands instead, which is passed over.</returns>
    /// <exception cref="FormatException">Neither an array nor null stands next.</exception>
    public bool EnterArray()
    {
        SkipBlanks();
        switch (_json[Position])
        {
            case (byte)'[':
                Position++;
                return true;
            case (byte)'n':
                Position += 4;
                return false;
            default:
                throw new FormatException("A list was expected from the database.");
        }
    }

    /// <summary>Moves to the next element of the array that was entered last; steps out of it when there is none.</summary>
    public bool MoveNext()
    {
        SkipBlanks();
        switch (_json[Position])
        {
            case (byte)']':
                Position++;
                return false;
            case (byte)',':
                Position++;
                SkipBlanks();
                return true;
            default:
                return true;
        }
    }

    /// <summary>Moves to an element that must be there.</summary>
    /// <exception cref="FormatException">The array has ended.</exception>
    public void MoveToSlot()
    {
        if (!MoveNext())
        {
            throw new FormatException("The database returned a shorter list than was asked for.");
        }
    }

    /// <summary>Passes over what is left of the array that was entered last.</summary>
    public void LeaveArray()
    {
        while (MoveNext())
        {
            Skip();
        }
    }

    /// <summary>The octets of the value that stands next, quotes included, which is passed over.</summary>
    public ReadOnlySpan<byte> ReadRaw()
    {
        SkipBlanks();
        var start = Position;
        Skip();
        return _json[start..Position];
    }

    /// <summary>Passes over the value that stands next.</summary>
    public void Skip()
    {
        SkipBlanks();
        switch (_json[Position])
        {
            case (byte)'"':
                SkipText();
                break;
            case (byte)'[' or (byte)'{':
                SkipNested();
                break;
            default:
                var length = _json[Position..].IndexOfAny(TokenEnd);
                Position = length < 0 ? _json.Length : Position + length;
                break;
        }
    }

    private void SkipNested()
    {
        var depth = 0;
        do
        {
            Position += _json[Position..].IndexOfAny(Structural);
            switch (_json[Position])
            {
                case (byte)'"':
                    SkipText();
                    break;
                case (byte)'[' or (byte)'{':
                    depth++;
                    Position++;
                    break;
                default:
                    depth--;
                    Position++;
                    break;
            }
        }
        while (depth > 0);
    }

    private void SkipText()
    {
        Position++;
        while (true)
        {
            Position += _json[Position..].IndexOfAny((byte)'"', (byte)'\\');
            if (_json[Position] == (byte)'"')
            {
                Position++;
                return;
            }

            Position += 2;
        }
    }

    private void SkipBlanks()
    {
        while (_json[Position] <= (byte)' ')
        {
            Position++;
        }
    }
}
