namespace Inlogov.Graph.GraphQL.Responses;

/// <summary>Where in the answer the writer stands: response names and list positions, from the root (GraphQL specification 7.1.2).</summary>
internal sealed class ResponsePath
{
    private readonly List<Segment> _segments = [];

    /// <summary>Steps into a field.</summary>
    public void Push(string name) => _segments.Add(new Segment(name, 0));

    /// <summary>Steps into an element of a list.</summary>
    public void Push(int index) => _segments.Add(new Segment(null, index));

    /// <summary>Steps out of the last field or element.</summary>
    public void Pop() => _segments.RemoveAt(_segments.Count - 1);

    /// <summary>Moves from one element of a list to another.</summary>
    public void MoveTo(int index) => _segments[^1] = new Segment(null, index);

    /// <summary>Copies the path: texts and integers.</summary>
    public IReadOnlyList<object> ToList() => [.. _segments.Select(segment => segment.Name ?? (object)segment.Index)];

    private readonly record struct Segment(string? Name, int Index);
}
