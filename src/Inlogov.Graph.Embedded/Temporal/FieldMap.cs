using Inlogov.Graph.Embedded.Semantics;
using Inlogov.Graph.Port;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Embedded.Temporal;

/// <summary>The entries of a map by temporal field, checked for what may stand together.</summary>
internal sealed class FieldMap
{
    private const int FieldCount = (int)TemporalField.EpochMillis + 1;

    private static readonly TemporalField[][] DateForms =
    [
        [TemporalField.Month, TemporalField.Day],
        [TemporalField.Week, TemporalField.DayOfWeek],
        [TemporalField.Quarter, TemporalField.DayOfQuarter],
        [TemporalField.OrdinalDay],
    ];

    private readonly GraphValue?[] _values = new GraphValue?[FieldCount];

    private FieldMap()
    {
    }

    /// <summary>Reads the keys, in any letter case.</summary>
    /// <exception cref="GraphException">A key is no field.</exception>
    public static FieldMap Read(GraphMap map)
    {
        var fields = new FieldMap();
        foreach (var (key, value) in map)
        {
            if (key.Length == 0 || !char.IsLetter(key[0]) || !Enum.TryParse<TemporalField>(key, ignoreCase: true, out var field))
            {
                throw CypherErrors.Argument($"`{key}` is not a component of a temporal value.");
            }

            fields._values[(int)field] = value;
        }

        return fields;
    }

    public bool Has(TemporalField field) => _values[(int)field] is not null;

    public GraphValue Get(TemporalField field) => _values[(int)field] ?? GraphValue.Null;

    public void Set(TemporalField field, GraphValue value) => _values[(int)field] = value;

    /// <summary>The integer of a field; the default where it is absent or null.</summary>
    /// <exception cref="GraphException">It is of another type; Neo4j fails on this without a client's code.</exception>
    public long Integer(TemporalField field, long absent)
    {
        var value = Get(field);
        return value.Kind switch
        {
            GraphValueKind.Null => absent,
            GraphValueKind.Integer => value.AsInteger(),
            _ => throw CypherErrors.Execution($"`{NameOf(field)}` has to be an integer, but was {CypherTypes.NameOf(value)}."),
        };
    }

    /// <summary>The temporal value of one of the fields date, time and datetime.</summary>
    /// <exception cref="GraphException">It is none.</exception>
    public GraphValue Temporal(TemporalField field) => TemporalParts.IsInstant(Get(field).Kind)
        ? Get(field)
        : throw CypherErrors.Argument($"`{NameOf(field)}` has to be a temporal value, but was {CypherTypes.NameOf(Get(field))}.");

    /// <summary>Refuses fields from one to another, both included.</summary>
    /// <exception cref="GraphException">One of them is present.</exception>
    public void Refuse(string type, params ReadOnlySpan<TemporalField> fields)
    {
        foreach (var field in fields)
        {
            if (Has(field))
            {
                throw CypherErrors.Type($"A {type} has no `{NameOf(field)}`.");
            }
        }
    }

    /// <summary>Refuses a date that is given in two forms, or with a gap (a day without its month).</summary>
    /// <exception cref="GraphException">It is.</exception>
    public void CheckDate(bool isSelected)
    {
        if (!isSelected && !Has(TemporalField.Year))
        {
            throw CypherErrors.Argument("`year` has to be specified.");
        }

        if (DateForms.Count(form => Array.Exists(form, Has)) > 1)
        {
            throw CypherErrors.Type("A date is given by month, by week, by quarter or by ordinalDay, not by two of them.");
        }

        foreach (var form in DateForms)
        {
            if (!isSelected && form.Length == 2 && Has(form[1]))
            {
                Require(form[0], form[1]);
            }
        }
    }

    /// <summary>Refuses a time with a gap: a second without its minute.</summary>
    /// <exception cref="GraphException">It has one.</exception>
    public void CheckTime()
    {
        if (Has(TemporalField.Millisecond) || Has(TemporalField.Microsecond) || Has(TemporalField.Nanosecond))
        {
            Require(TemporalField.Second, TemporalField.Nanosecond);
        }

        if (Has(TemporalField.Second))
        {
            Require(TemporalField.Minute, TemporalField.Second);
        }

        if (Has(TemporalField.Minute))
        {
            Require(TemporalField.Hour, TemporalField.Minute);
        }
    }

    /// <summary>Refuses a time of day on a date that does not name its day.</summary>
    /// <exception cref="GraphException">The day is open.</exception>
    public void CheckTimeHasDay()
    {
        var named = Has(TemporalField.Day) || Has(TemporalField.DayOfWeek) || Has(TemporalField.DayOfQuarter) || Has(TemporalField.OrdinalDay);
        if ((Has(TemporalField.Hour) || Has(TemporalField.Time)) && !named)
        {
            throw CypherErrors.Argument("A time of day needs a day: specify `day`, `dayOfWeek`, `dayOfQuarter` or `ordinalDay`.");
        }
    }

    private void Require(TemporalField needed, TemporalField by)
    {
        if (!Has(needed))
        {
            throw CypherErrors.Argument($"`{NameOf(by)}` cannot be specified without `{NameOf(needed)}`.");
        }
    }

    private static string NameOf(TemporalField field)
    {
        var name = field.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
