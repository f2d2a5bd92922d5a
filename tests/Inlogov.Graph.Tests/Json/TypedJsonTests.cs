using System.Text;
using System.Text.Json;
using FluentAssertions;
using Inlogov.Graph.Json;
using Inlogov.Graph.Values;
using Xunit;

namespace Inlogov.Graph.Tests.Json;

public sealed class TypedJsonTests
{
    public static TheoryData<string> Texts() =>
    [
        """{"$type":"Null","_value":null}""",
        """{"$type":"Boolean","_value":true}""",
        """{"$type":"Integer","_value":"-9223372036854775808"}""",
        """{"$type":"Float","_value":"-0.0"}""",
        """{"$type":"Float","_value":"1.0E300"}""",
        """{"$type":"Float","_value":"NaN"}""",
        """{"$type":"Float","_value":"-Infinity"}""",
        """{"$type":"String","_value":"plain"}""",
        """{"$type":"Base64","_value":"AQI="}""",
        """{"$type":"List","_value":[{"$type":"Integer","_value":"1"},{"$type":"List","_value":[]}]}""",
        """{"$type":"Map","_value":{"$type":{"$type":"String","_value":"x"},"_value":{"$type":"Null","_value":null}}}""",
        """{"$type":"Date","_value":"-0044-03-15"}""",
        """{"$type":"LocalTime","_value":"10:11:12.000000001"}""",
        """{"$type":"Time","_value":"10:11:12+02:00"}""",
        """{"$type":"LocalDateTime","_value":"2026-03-01T10:11:12.5"}""",
        """{"$type":"OffsetDateTime","_value":"2026-03-01T10:11:12Z"}""",
        """{"$type":"ZonedDateTime","_value":"2026-07-01T10:11:12+02:00[Europe/Oslo]"}""",
        """{"$type":"Duration","_value":"P1Y2M-3DT-0.999999995S"}""",
        """{"$type":"Point","_value":"SRID=4979;POINT Z (-0.1 51.5 10.0)"}""",
        """{"$type":"Node","_value":{"_element_id":"4:x:1","_labels":["A","B"],"_properties":{"k":{"$type":"Integer","_value":"1"}}}}""",
        """{"$type":"Path","_value":[{"$type":"Node","_value":{"_element_id":"1","_labels":[],"_properties":{}}},{"$type":"Relationship","_value":{"_element_id":"7","_start_node_element_id":"1","_end_node_element_id":"2","_type":"R","_properties":{}}},{"$type":"Node","_value":{"_element_id":"2","_labels":[],"_properties":{}}}]}""",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_was_read_is_written_the_same(string text)
    {
        Write(Read(text)).Should().Be(text.Replace("+", "\\u002B", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"$type":"Integer","_value":7}""", 7L)]
    [InlineData("""{"_value":"7","$type":"Integer"}""", 7L)]
    [InlineData("""{"$type":"Float","_value":"1E5"}""", 100000.0)]
    [InlineData("""{"$type":"Float","_value":10}""", 10.0)]
    [InlineData("null", null)]
    public void Looser_texts_that_Neo4j_takes_are_taken(string text, object? value)
    {
        var read = Read(text);

        (read.Kind switch { GraphValueKind.Integer => read.AsInteger(), GraphValueKind.Float => read.AsFloat(), _ => (object?)null }).Should().Be(value);
    }

    [Theory]
    [InlineData("1", "`$type` and `_value`")]
    [InlineData("""{"$type":"Integer"}""", "`$type` and `_value`")]
    [InlineData("""{"_value":1}""", "`$type` and `_value`")]
    [InlineData("""{"$type":"Integer","_value":"1","more":1}""", "no field `more`")]
    [InlineData("""{"$type":"Integer","_value":"9223372036854775808"}""", "no Integer")]
    [InlineData("""{"$type":"Boolean","_value":"true"}""", "no Boolean")]
    [InlineData("""{"$type":"List","_value":[1]}""", "`$type` and `_value`")]
    [InlineData("""{"$type":"Date","_value":"2026-02-30"}""", "no Date")]
    [InlineData("""{"$type":"Point","_value":"SRID=4326;POINT Z (1.0 2.0 3.0)"}""", "no Point")]
    [InlineData("""{"$type":"Money","_value":"1"}""", "no type `Money`")]
    public void What_is_no_typed_value_is_refused(string text, string words) =>
        Record.Exception(() => Read(text)).Should().BeOfType<FormatException>().Which.Message.Should().Contain(words);

    private static GraphValue Read(string text)
    {
        using var document = JsonDocument.Parse(text);
        return TypedJson.Read(document.RootElement);
    }

    private static string Write(GraphValue value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            TypedJson.Write(writer, value);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
