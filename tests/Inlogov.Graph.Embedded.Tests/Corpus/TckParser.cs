using System.Globalization;
using System.Text;

namespace Inlogov.Graph.Embedded.Tests.Corpus;

/// <summary>Reads the text in which the TCK writes values.</summary>
internal sealed class TckParser(string text)
{
    private int _at;

    public static TckValue Parse(string text) => new TckParser(text).Value();

    private TckValue Value()
    {
        switch (Peek())
        {
            case '\'':
                return TckValue.Of(Text());
            case '[':
                return List();
            case '{':
                return Map();
            case '(':
                return Node();
            case '<':
                return Path();
            default:
                return Word();
        }
    }

    private string Text()
    {
        var content = new StringBuilder();
        for (_at++; text[_at] != '\''; _at++)
        {
            if (text[_at] == '\\' && text[_at + 1] is '\'' or '\\')
            {
                _at++;
            }

            content.Append(text[_at]);
        }

        _at++;
        return content.ToString();
    }

    private TckValue List()
    {
        Eat('[');
        if (Peek() == ':')
        {
            _at = text.LastIndexOf('[', _at);
            return Relationship();
        }

        List<TckValue> items = [];
        while (Peek() != ']')
        {
            items.Add(Value());
            SkipComma();
        }

        Eat(']');
        return TckValue.OfList(items);
    }

    private TckValue Map()
    {
        Eat('{');
        List<KeyValuePair<string, TckValue>> entries = [];
        while (Peek() != '}')
        {
            var name = Name();
            Eat(':');
            entries.Add(KeyValuePair.Create(name, Value()));
            SkipComma();
        }

        Eat('}');
        return TckValue.OfMap(entries);
    }

    private TckValue Node()
    {
        Eat('(');
        List<string> labels = [];
        while (Peek() == ':')
        {
            Eat(':');
            labels.Add(Name());
        }

        var properties = Properties();
        Eat(')');
        return TckValue.OfNode(labels, properties);
    }

    private TckValue Relationship()
    {
        Eat('[');
        Eat(':');
        var type = Name();
        var properties = Properties();
        Eat(']');
        return TckValue.OfRelationship(type, properties);
    }

    private TckValue Path()
    {
        Eat('<');
        List<TckValue> parts = [Node()];
        List<bool> forward = [];
        while (Peek() != '>')
        {
            var isForward = Peek() == '-';
            forward.Add(isForward);
            Eat(isForward ? "-" : "<-");
            parts.Add(Relationship());
            Eat(isForward ? "->" : "-");
            parts.Add(Node());
        }

        Eat('>');
        return TckValue.OfPath(parts, forward);
    }

    private TckValue Properties() => Peek() == '{' ? Map() : TckValue.OfMap([]);

    private string Name()
    {
        if (Peek() != '`')
        {
            var start = _at;
            while (_at < text.Length && (char.IsLetterOrDigit(text[_at]) || text[_at] == '_'))
            {
                _at++;
            }

            return text[start.._at];
        }

        var name = new StringBuilder();
        for (_at++; text[_at] != '`' || (_at + 1 < text.Length && text[_at + 1] == '`'); _at++)
        {
            name.Append(text[_at]);
            _at += text[_at] == '`' ? 1 : 0;
        }

        _at++;
        return name.ToString();
    }

    private TckValue Word()
    {
        var start = _at;
        while (_at < text.Length && (char.IsLetterOrDigit(text[_at]) || text[_at] is '.' or '-' or '+'))
        {
            _at++;
        }

        var word = text[start.._at];
        return word switch
        {
            "null" => TckValue.OfNull,
            "true" => TckValue.Of(true),
            "false" => TckValue.Of(false),
            "NaN" => TckValue.Of(double.NaN),
            "Inf" or "Infinity" => TckValue.Of(double.PositiveInfinity),
            "-Inf" or "-Infinity" => TckValue.Of(double.NegativeInfinity),
            _ when long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) => TckValue.Of(integer),
            _ => TckValue.Of(double.Parse(word, CultureInfo.InvariantCulture)),
        };
    }

    private char Peek()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
        {
            _at++;
        }

        return _at < text.Length ? text[_at] : '\0';
    }

    private void SkipComma()
    {
        if (Peek() == ',')
        {
            _at++;
        }
    }

    private void Eat(char expected) => Eat(expected.ToString());

    private void Eat(string expected)
    {
        Peek();
        if (string.CompareOrdinal(text, _at, expected, 0, expected.Length) != 0)
        {
            throw new FormatException($"`{expected}` was expected at {_at} of {text}.");
        }

        _at += expected.Length;
    }
}
