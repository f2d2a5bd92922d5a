namespace Inlogov.Graph.Embedded.Storage;

/// <summary>Keeps each shape once, and remembers which shape comes of adding a key to another or taking it away. Safe for concurrent use.</summary>
internal sealed class PropertyShapeTable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(PropertyShape Shape, int Key), PropertyShape> _with = [];
    private readonly Dictionary<(PropertyShape Shape, int Key), PropertyShape> _without = [];
    private readonly Dictionary<string, PropertyShape> _byContent = new(StringComparer.Ordinal) { [string.Empty] = PropertyShape.Empty };

    /// <summary>The shape with the key added.</summary>
    public PropertyShape With(PropertyShape shape, int key)
    {
        if (shape.SlotOf(key) >= 0)
        {
            return shape;
        }

        lock (_gate)
        {
            if (!_with.TryGetValue((shape, key), out var larger))
            {
                int[] keys = [.. shape.Keys, key];
                Array.Sort(keys);
                larger = Intern(keys);
                _with[(shape, key)] = larger;
            }

            return larger;
        }
    }

    /// <summary>The shape with the key taken away.</summary>
    public PropertyShape Without(PropertyShape shape, int key)
    {
        if (shape.SlotOf(key) < 0)
        {
            return shape;
        }

        lock (_gate)
        {
            if (!_without.TryGetValue((shape, key), out var smaller))
            {
                smaller = Intern(Array.FindAll(shape.Keys.ToArray(), one => one != key));
                _without[(shape, key)] = smaller;
            }

            return smaller;
        }
    }

    private PropertyShape Intern(int[] keys)
    {
        var content = string.Join(' ', keys);
        if (!_byContent.TryGetValue(content, out var shape))
        {
            shape = new PropertyShape(keys);
            _byContent[content] = shape;
        }

        return shape;
    }
}
