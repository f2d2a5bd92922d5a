using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Embedded.Temporal;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Functions;

/// <summary>The constructors of temporal values: from nothing (now), text, maps and other temporal values; and truncation.</summary>
internal static class TemporalFunctions
{
    private delegate GraphObject BuildFromMap(FieldMap fields, FunctionContext context);

    private delegate GraphObject Truncate(string unit, GraphValue value, GraphMap components, FunctionContext context);

    public static IReadOnlyList<CypherFunction> All { get; } =
    [
        .. Family(
            "date",
            now => new GraphDate(LocalMoment.Of(now).Day),
            text => TemporalParsing.TryParseDate(text, out var date) ? date : null,
            (fields, _) => TemporalBuilder.Date(fields),
            TemporalField.Date,
            (unit, value, components, _) => TemporalTruncation.Date(unit, value, components)),
        .. Family(
            "localtime",
            now => new GraphLocalTime(LocalMoment.Of(now).Nanosecond),
            text => TemporalParsing.TryParseLocalTime(text, out var time) ? time : null,
            (fields, _) => TemporalBuilder.LocalTime(fields),
            TemporalField.Time,
            (unit, value, components, _) => TemporalTruncation.LocalTime(unit, value, components)),
        .. Family(
            "time",
            now => new GraphTime(LocalMoment.Of(now).Nanosecond, now.OffsetSeconds),
            ReadTime,
            (fields, context) => TemporalBuilder.Time(fields, context.StatementTime),
            TemporalField.Time,
            (unit, value, components, context) => TemporalTruncation.Time(unit, value, components, context.StatementTime)),
        .. Family(
            "localdatetime",
            now => LocalMoment.Of(now).ToLocalDateTime(),
            text => TemporalParsing.TryParseLocalDateTime(text, out var dateTime) ? dateTime : null,
            (fields, _) => TemporalBuilder.LocalDateTime(fields),
            TemporalField.Datetime,
            (unit, value, components, _) => TemporalTruncation.LocalDateTime(unit, value, components)),
        .. Family(
            "datetime",
            now => now,
            ReadDateTime,
            (fields, _) => TemporalBuilder.DateTime(fields),
            TemporalField.Datetime,
            (unit, value, components, _) => TemporalTruncation.DateTime(unit, value, components)),
        new("datetime.fromepoch", 2, 2, (arguments, _) => FromEpoch(arguments)),
        new("datetime.fromepochmillis", 1, 1, (arguments, _) => FromEpochMillis(arguments[0])),
    ];

    private static IEnumerable<CypherFunction> Family(
        string name, Func<GraphDateTime, GraphObject> fromNow, Func<string, GraphObject?> parse, BuildFromMap build, TemporalField selects, Truncate truncate)
    {
        GraphValue Construct(GraphValue value, FunctionContext context)
        {
            switch (value.Kind)
            {
                case GraphValueKind.Null:
                    return value;
                case GraphValueKind.String:
                    return parse(value.AsString()) ?? throw CypherErrors.Text($"`{value.AsString()}` cannot be read as a {name}.");
                case GraphValueKind.Map when IsZoneAlone(value.AsMap(), out var zone):
                    return fromNow(Now(context.StatementTime, Zone.Read(zone)));
                case GraphValueKind.Map:
                    return build(FieldMap.Read(value.AsMap()), context);
                case var kind when TemporalParts.IsInstant(kind):
                    var fields = FieldMap.Read(GraphMap.Empty);
                    fields.Set(selects, value);
                    return build(fields, context);
                default:
                    throw CypherErrors.Call($"`{name}` takes a string, a map or a temporal value, but was given {CypherTypes.NameOf(value)}.");
            }
        }

        yield return new CypherFunction(name, 0, 1, (arguments, context) => arguments.IsEmpty
            ? fromNow(Now(context.StatementTime, Zone.Utc))
            : Construct(arguments[0], context));
        yield return Clock(name + ".statement", fromNow, context => context.StatementTime);
        yield return Clock(name + ".transaction", fromNow, context => context.TransactionTime);
        yield return Clock(name + ".realtime", fromNow, context => context.RealTime) with { IsDeterministic = false };
        yield return new CypherFunction(name + ".truncate", 1, 3, (arguments, context) =>
        {
            var components = arguments.Length < 3 || arguments[2].IsNull ? GraphMap.Empty : arguments[2];
            var value = arguments.Length > 1 ? arguments[1] : fromNow(Now(context.StatementTime, Zone.Utc));
            Expect(name + ".truncate", "a unit as a string", arguments[0], arguments[0].Kind is GraphValueKind.String or GraphValueKind.Null);
            Expect(name + ".truncate", "a map of components", components, components.Kind == GraphValueKind.Map);
            return !arguments[0].IsNull && TemporalParts.IsInstant(value.Kind)
                ? truncate(arguments[0].AsString(), value, components.AsMap(), context)
                : throw CypherErrors.Call($"`{name}.truncate` takes a unit, a temporal value and a map of components.");
        });
    }

    private static void Expect(string function, string expected, GraphValue value, bool isOfType)
    {
        if (!isOfType)
        {
            throw CypherErrors.WrongType(function, expected, value);
        }
    }

    private static GraphTime? ReadTime(string text)
    {
        if (TemporalParsing.HasOffsetSeconds(text))
        {
            return null;
        }

        if (TemporalParsing.TryParseTime(text, out var time))
        {
            return time;
        }

        if (TemporalParsing.HasWrongOffsetOfTime(text))
        {
            throw CypherErrors.Argument($"The offset of `{text}` is beyond 18 hours, or has more than 59 minutes.");
        }

        return TemporalParsing.NamesZoneOfTime(text)
            ? throw CypherErrors.Argument($"`{text}` names a zone, whose offset depends on the date; write an offset such as `+01:00` for a time.")
            : null;
    }

    private static GraphDateTime? ReadDateTime(string text)
    {
        if (text.Contains('T', StringComparison.OrdinalIgnoreCase) && TemporalParsing.HasOffsetSeconds(text))
        {
            return null;
        }

        if (TemporalParsing.TryParseDateTime(text, out var dateTime))
        {
            return dateTime;
        }

        return TemporalParsing.HasWrongOffset(text)
            ? throw CypherErrors.Argument($"`{text}` has an offset that there is not, or that its zone does not have then.")
            : null;
    }

    private static CypherFunction Clock(string name, Func<GraphDateTime, GraphObject> fromNow, Func<FunctionContext, DateTimeOffset> clock) => new(
        name, 0, 1, (arguments, context) =>
        {
            if (!arguments.IsEmpty && arguments[0].IsNull)
            {
                return GraphValue.Null;
            }

            return fromNow(Now(clock(context), arguments.IsEmpty ? Zone.Utc : Zone.Read(arguments[0])));
        });

    private static bool IsZoneAlone(GraphMap map, out GraphValue zone)
    {
        zone = map.Get("timezone");
        return map.Count == 1 && zone.Kind == GraphValueKind.String;
    }

    private static GraphDateTime Now(DateTimeOffset clock, Zone zone)
    {
        var sinceEpoch = clock.UtcTicks - DateTimeOffset.UnixEpoch.Ticks;
        var second = LocalMoment.FloorDiv(sinceEpoch, TimeSpan.TicksPerSecond);
        return zone.AtInstant(second, (int)(sinceEpoch - (second * TimeSpan.TicksPerSecond)) * 100);
    }

    private static GraphValue FromEpoch(ReadOnlySpan<GraphValue> arguments)
    {
        foreach (var argument in arguments)
        {
            Expect("datetime.fromepoch", "numbers", argument, argument.IsNull || Numbers.IsNumber(argument.Kind));
        }

        if (arguments[0].Kind != GraphValueKind.Integer || arguments[1].Kind != GraphValueKind.Integer)
        {
            throw CypherErrors.Call("`datetime.fromepoch` takes integers: seconds and nanoseconds.");
        }

        var nanosecond = arguments[1].AsInteger();
        return nanosecond is >= 0 and < LocalMoment.NanosecondsASecond
            ? Instant(arguments[0].AsInteger(), (int)nanosecond)
            : throw CypherErrors.Argument($"`{nanosecond}` is not a nanosecond of a second.");
    }

    private static GraphValue FromEpochMillis(GraphValue milliseconds)
    {
        Expect("datetime.fromepochmillis", "milliseconds as a number", milliseconds, milliseconds.IsNull || Numbers.IsNumber(milliseconds.Kind));
        return milliseconds.Kind == GraphValueKind.Integer
            ? Instant(LocalMoment.FloorDiv(milliseconds.AsInteger(), 1000), (int)LocalMoment.FloorMod(milliseconds.AsInteger(), 1000) * 1_000_000)
            : throw CypherErrors.Call("`datetime.fromepochmillis` takes an integer: milliseconds.");
    }

    /// <summary>The instant in UTC.</summary>
    /// <exception cref="GraphException">The instant is beyond the years that Cypher has.</exception>
    private static GraphValue Instant(long second, int nanosecond)
    {
        const long SecondMax = 31_556_889_864_403_199;
        return second is >= -SecondMax and <= SecondMax
            ? Zone.Utc.AtInstant(second, nanosecond)
            : throw CypherErrors.Argument("The instant is beyond the years -999999999 to 999999999.");
    }
}
