using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Inlogov.Graph.Seeding.Sources;

/// <summary>Reads YAML into a tree that knows its lines. One document, no anchors: a registry is data, and anchors can blow up.</summary>
internal static class YamlSource
{
    private const int DepthMax = 16;

    /// <summary>Reads one file.</summary>
    /// <returns>Null where the text is empty or no YAML; the sink then says why.</returns>
    public static SourceNode? Read(string text, ProblemSink problems)
    {
        var parser = new Parser(new StringReader(text));
        try
        {
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
            {
                return null;
            }

            return ReadValue(parser, 0);
        }
        catch (YamlException error)
        {
            problems.Add("BAD_YAML", (int)error.Start.Line, string.Empty, $"The file is no YAML that a registry may hold: {error.Message.TrimEnd('.')}.");
            return null;
        }
        catch (InvalidOperationException)
        {
            // The parser gives up in this way on a list or map that is never closed.
            problems.Add("BAD_YAML", (int)(parser.Current?.End.Line ?? 1), string.Empty, "The file is no YAML that a registry may hold: a list or map is not closed.");
            return null;
        }
    }

    private static SourceNode ReadValue(Parser parser, int depth)
    {
        var place = parser.Current!;
        if (depth > DepthMax)
        {
            throw new YamlException(place.Start, place.End, $"values nest deeper than {DepthMax}");
        }

        if (place is NodeEvent { Anchor.IsEmpty: false } or AnchorAlias)
        {
            throw new YamlException(place.Start, place.End, "anchors and aliases are not used here; write the value out");
        }

        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return ToScalar(scalar);
        }

        return parser.TryConsume<SequenceStart>(out _) ? ReadList(parser, depth, place) : ReadMap(parser, depth, place);
    }

    private static SourceScalar ToScalar(Scalar scalar) => new(
        (int)scalar.Start.Line,
        scalar.Value,
        scalar.Style == ScalarStyle.Plain ? SourceScalar.PlainKind(scalar.Value) : SourceScalarKind.Text);

    private static SourceList ReadList(Parser parser, int depth, ParsingEvent place)
    {
        List<SourceNode> items = [];
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadValue(parser, depth + 1));
        }

        return new SourceList((int)place.Start.Line, items);
    }

    private static SourceMap ReadMap(Parser parser, int depth, ParsingEvent place)
    {
        parser.Consume<MappingStart>();
        List<KeyValuePair<SourceScalar, SourceNode>> members = [];
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = ToScalar(parser.Consume<Scalar>());
            members.Add(new(key, ReadValue(parser, depth + 1)));
        }

        return new SourceMap((int)place.Start.Line, members);
    }
}
