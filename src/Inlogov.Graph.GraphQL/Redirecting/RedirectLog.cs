using System.Collections;
using Inlogov.Graph.GraphQL.Schema;

namespace Inlogov.Graph.GraphQL.Redirecting;

/// <summary>Puts present ids in the place of former ones among the values of one request, and remembers which.</summary>
internal sealed class RedirectLog(RedirectTable table, InterfaceModel? global)
{
    private readonly List<Redirect> _used = [];

    /// <summary>The redirects that were used, each once, in the order in which they were met.</summary>
    public IReadOnlyList<Redirect> Used => _used;

    /// <summary>A value or list of values with present ids.</summary>
    public object? Of(object? value, CompositeModel types)
    {
        if (table.IsEmpty || global is null)
        {
            return value;
        }

        return value switch
        {
            string id => Of(id, types),
            IList list => list.Cast<object?>().Select(item => item is string id ? Of(id, types) : item).ToList(),
            _ => value,
        };
    }

    private string Of(string id, CompositeModel types)
    {
        if (table.Find(id, types, global!) is not { } now)
        {
            return id;
        }

        var redirect = new Redirect(id, now);
        if (!_used.Contains(redirect))
        {
            _used.Add(redirect);
        }

        return now;
    }
}
