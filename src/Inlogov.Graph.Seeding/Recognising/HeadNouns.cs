using System.Collections.Frozen;
using Inlogov.Graph.Seeding.Tokens;
using Inlogov.Graph.Seeding.Vocabularies;

namespace Inlogov.Graph.Seeding.Recognising;

/// <summary>The nouns that make a run of capitals the name of an organisation or a policy, and the words that do not count beside them.</summary>
internal sealed class HeadNouns(WordLists words)
{
    private readonly FrozenDictionary<string, string> _organisations = words.Map("organisationHeads");
    private readonly FrozenDictionary<string, string> _policies = words.Map("policyHeads");
    private readonly FrozenSet<string> _headFirst = words.List("headFirst");
    private readonly FrozenSet<string> _generic = words.List("genericModifiers");
    private readonly FrozenSet<string> _leads = words.List("leadWords");
    private readonly FrozenSet<string> _instrumentAdjectives = words.List("instrumentAdjectives");
    private readonly FrozenSet<string> _academic = words.List("academicWords");
    private readonly FrozenSet<string> _roles = words.List("roleWords");

    /// <summary>Type and kind of a head noun, plural or not.</summary>
    public (EntityType Type, string Kind)? Of(string key) =>
        _organisations.TryGetValue(key, out var kind) || _organisations.TryGetValue(Singular(key), out kind) ? (EntityType.Organisation, kind)
        : _policies.TryGetValue(key, out kind) || _policies.TryGetValue(Singular(key), out kind) ? (EntityType.Policy, kind)
        : null;

    /// <summary>Whether the noun may begin a name: <c>University of …</c>.</summary>
    public bool MayComeFirst(string key, string preposition) => _headFirst.Contains($"{key} {preposition}");

    /// <summary>Words that alone make no name: <c>local</c>, <c>annual</c>.</summary>
    public bool IsGeneric(string key) => _generic.Contains(key) || Of(key) is not null;

    /// <summary>Acts and Bills have plain names, <c>Finance Act</c>, but <c>private Act</c> and <c>new Bill</c> are none.</summary>
    public bool NamesInstrument(Token[] tokens, int first, int head)
    {
        for (var i = first; i < head; i++)
        {
            if (tokens[i].IsCapital && !_instrumentAdjectives.Contains(tokens[i].Key))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words that stand before a name and are no part of it: <c>the</c>, <c>under</c>.</summary>
    public bool IsLead(string key) => _leads.Contains(key);

    /// <summary>A department of a university, which is no department of state: <c>Department of Social Sciences</c>.</summary>
    public bool IsAcademic(Token[] tokens, int first, int last)
    {
        var isDepartment = false;
        var isAcademic = false;
        for (var i = first; i <= last; i++)
        {
            isDepartment |= tokens[i].Key == "department";
            isAcademic |= _academic.Contains(tokens[i].Key);
        }

        return isDepartment && isAcademic;
    }

    public bool IsRole(string key) => _roles.Contains(key) || _roles.Contains(Singular(key));

    private static string Singular(string key) =>
        key.EndsWith("ies", StringComparison.Ordinal) ? key[..^3] + "y" : key.EndsWith('s') ? key[..^1] : key;
}
