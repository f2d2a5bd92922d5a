using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Inlogov.Graph.Embedded.FullText.Analysis;

/// <summary>
/// Words as Lucene 9 cuts them, on the tokenizer of Lucene 4.8: that drops emoji, which stand in the gaps between its words, and words of more
/// than 255 characters, which are cut here.
/// </summary>
internal sealed class WordTokenizer : Tokenizer
{
    private const int LengthMax = 255;

    private readonly Tokenizer _words;
    private readonly ICharTermAttribute _wordTerm;
    private readonly IOffsetAttribute _wordOffset;
    private readonly ITypeAttribute _wordType;
    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private readonly ITypeAttribute _type;
    private readonly List<Piece> _pieces = [];
    private string? _text;
    private int _next;

    /// <summary>Reads through <paramref name="makeWords"/>'s tokenizer, which must keep long words.</summary>
    public WordTokenizer(TextReader input, Func<TextReader, Tokenizer> makeWords)
        : base(input)
    {
        _words = makeWords(new StringReader(string.Empty));
        _wordTerm = _words.AddAttribute<ICharTermAttribute>();
        _wordOffset = _words.AddAttribute<IOffsetAttribute>();
        _wordType = _words.AddAttribute<ITypeAttribute>();
        _term = AddAttribute<ICharTermAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
        _type = AddAttribute<ITypeAttribute>();
        AddAttribute<IPositionIncrementAttribute>();
        _words.Dispose();
    }

    public override bool IncrementToken()
    {
        _text ??= Read();
        if (_next == _pieces.Count)
        {
            return false;
        }

        ClearAttributes();
        var piece = _pieces[_next++];
        _term.SetEmpty().Append(_text, piece.Start, piece.Length);
        _offset.SetOffset(CorrectOffset(piece.Start), CorrectOffset(piece.Start + piece.Length));
        _type.Type = piece.Type;
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        _text = null;
        _pieces.Clear();
        _next = 0;
    }

    public override void End()
    {
        base.End();
        var end = CorrectOffset(_text?.Length ?? 0);
        _offset.SetOffset(end, end);
    }

    private string Read()
    {
        // Lucene.NET's reader of strings answers null at its end.
        var text = (string?)m_input.ReadToEnd() ?? string.Empty;
        _words.SetReader(new StringReader(text));
        _words.Reset();
        var gap = 0;
        while (_words.IncrementToken())
        {
            AddEmoji(text, gap, _wordOffset.StartOffset);
            gap = _wordOffset.EndOffset;
            AddWord(_wordOffset.StartOffset, _wordTerm.Length, _wordType.Type);
        }

        _words.End();
        _words.Dispose();
        AddEmoji(text, gap, text.Length);
        return text;
    }

    private void AddWord(int start, int length, string type)
    {
        for (; length > LengthMax; start += LengthMax, length -= LengthMax)
        {
            _pieces.Add(new Piece(start, LengthMax, type));
        }

        _pieces.Add(new Piece(start, length, type));
    }

    private void AddEmoji(string text, int from, int to)
    {
        for (var at = from; at < to;)
        {
            var length = Emoji.Length(text.AsSpan(at, to - at));
            if (length > 0)
            {
                _pieces.Add(new Piece(at, length, "<EMOJI>"));
                at += length;
            }
            else
            {
                at += char.IsSurrogatePair(text, at) ? 2 : 1;
            }
        }
    }

    [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
    private readonly record struct Piece(int Start, int Length, string Type);
}
