namespace Inlogov.Graph.Cypher.Semantics;

/// <summary>What is known of an expression's value before the statement runs; null is a value of every type.</summary>
/// <param name="Kinds">The kinds that it may have.</param>
/// <param name="Item">The type of the items of its lists, or null where it is not known.</param>
public sealed record StaticType(ValueKinds Kinds, StaticType? Item = null)
{
    /// <summary>Nothing is known.</summary>
    public static readonly StaticType Any = new(ValueKinds.Any);

    /// <summary>True or false.</summary>
    public static readonly StaticType Boolean = new(ValueKinds.Boolean);

    /// <summary>Text.</summary>
    public static readonly StaticType String = new(ValueKinds.String);

    /// <summary>A whole number.</summary>
    public static readonly StaticType Integer = new(ValueKinds.Integer);

    /// <summary>A floating-point number.</summary>
    public static readonly StaticType Float = new(ValueKinds.Float);

    /// <summary>A whole or floating-point number.</summary>
    public static readonly StaticType Number = new(ValueKinds.Number);

    /// <summary>A node.</summary>
    public static readonly StaticType Node = new(ValueKinds.Node);

    /// <summary>A relationship.</summary>
    public static readonly StaticType Relationship = new(ValueKinds.Relationship);

    /// <summary>A path.</summary>
    public static readonly StaticType Path = new(ValueKinds.Path);

    /// <summary>A map.</summary>
    public static readonly StaticType Map = new(ValueKinds.Map);

    /// <summary>A list of anything.</summary>
    public static readonly StaticType List = new(ValueKinds.List);

    /// <summary>What a property holds: no entity, no map, and no list of lists.</summary>
    public static readonly StaticType Property = new(ValueKinds.Storable, new StaticType(ValueKinds.Storable & ~ValueKinds.List));

    /// <summary>A list of the given items.</summary>
    public static StaticType ListOf(StaticType item) => new(ValueKinds.List, item.Kinds == ValueKinds.Any ? null : item);

    /// <summary>Whether it may be a list.</summary>
    public bool MayBeList => (Kinds & ValueKinds.List) != 0;

    /// <summary>The type of an item, where it is a list; anything otherwise.</summary>
    public StaticType ItemOrAny => Kinds is ValueKinds.List or ValueKinds.Storable && Item is not null ? Item : Any;

    /// <summary>A value of either type.</summary>
    public StaticType Or(StaticType other)
    {
        var item = !MayBeList ? other.Item : !other.MayBeList ? Item : Item is null || other.Item is null ? null : Item.Or(other.Item);
        return new StaticType(Kinds | other.Kinds, item);
    }

    /// <summary>The nearest type that covers both, as the items of a list literal get one: numbers stay numbers, everything else becomes anything.</summary>
    public StaticType Join(StaticType other)
    {
        if (Equals(other))
        {
            return this;
        }

        if (Kinds == ValueKinds.List && other.Kinds == ValueKinds.List)
        {
            return Item is null || other.Item is null ? List : ListOf(Item.Join(other.Item));
        }

        var both = Kinds | other.Kinds;
        return (both & ~ValueKinds.Number) == 0 ? new StaticType(both) : Any;
    }

    /// <summary>Whether a value of this type may be one of the expected type.</summary>
    public bool Fits(StaticType expected)
    {
        var shared = Kinds & expected.Kinds;
        if (shared != ValueKinds.List)
        {
            return shared != ValueKinds.None;
        }

        return Item is null || expected.Item is null || Item.Fits(expected.Item);
    }

    /// <summary>The type as messages name it: <c>Integer or Float</c>, <c>List&lt;String></c>.</summary>
    public override string ToString()
    {
        if (Kinds == ValueKinds.Any)
        {
            return "Any";
        }

        var names = Enum.GetValues<ValueKinds>()
            .Where(kind => int.PopCount((int)kind) == 1 && (Kinds & kind) != 0)
            .Select(kind => kind == ValueKinds.List ? $"List<{Item?.ToString() ?? "T"}>" : kind.ToString())
            .ToList();
        return names.Count <= 1 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} or {names[^1]}";
    }
}
