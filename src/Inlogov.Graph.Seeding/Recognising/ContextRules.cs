using System.Collections.Frozen;
using Inlogov.Graph.Seeding.Tokens;
using Inlogov.Graph.Seeding.Vocabularies;

namespace Inlogov.Graph.Seeding.Recognising;

/// <summary>What stands around an ambiguous form accepts or rejects it: <c>Labour</c> before <c>market</c>, <c>Reading</c> behind <c>in</c>.</summary>
internal sealed class ContextRules(WordLists words)
{
    private readonly FrozenDictionary<string, string> _notBefore = words.Map("notBefore");
    private readonly FrozenDictionary<string, string> _notAfter = words.Map("notAfter");
    private readonly FrozenDictionary<string, string> _onlyAfter = words.Map("onlyAfter");
    private readonly FrozenDictionary<string, string> _onlyBefore = words.Map("onlyBefore");
    private readonly FrozenSet<string> _councilLists = words.List("councilLists");

    /// <summary>Whether the words around a form forbid it.</summary>
    public bool Rejects(TokenLine line, int at, int count)
    {
        var form = FormOf(line, at, count);
        var before = WordBefore(line, at);
        var after = WordAfter(line, at + count);
        return (_notBefore.TryGetValue(form, out var followers) && Has(followers, after))
            || (_notAfter.TryGetValue(form, out var leaders) && Has(leaders, before))
            || !MeetsDemands(form, before, after);
    }

    /// <summary>A council named by its place alone: <c>councils like Brent</c>.</summary>
    public bool IsCouncilByPlace(TokenLine line, int at)
    {
        // Back over the other names of the list to the words that introduce it.
        for (var i = at - 1; i >= 1 && i > at - 14; i--)
        {
            var token = line.Tokens[i];
            if (token.Shape == TokenShape.Lower && token.Key is "like" or "as" or "including" or "in")
            {
                var lead = token.Key == "as" ? i - 2 : i - 1;
                return lead >= 0 && _councilLists.Contains(line.Tokens[lead].Key) && token.Key != "in";
            }

            if (token.Gap == TokenGap.Break || (!token.IsCapital && token.Key is not ("and" or "or" or "'s" or "of" or "upon")))
            {
                return false;
            }
        }

        return false;
    }

    private bool MeetsDemands(string form, string before, string after)
    {
        var hasDemand = _onlyAfter.TryGetValue(form, out var leaders);
        var isMet = hasDemand && Has(leaders!, before);
        if (_onlyBefore.TryGetValue(form, out var followers))
        {
            hasDemand = true;
            isMet |= Has(followers, after);
        }

        return !hasDemand || isMet;
    }

    private static bool Has(string list, string word) => word.Length > 0 && list.Split(' ').Contains(word, StringComparer.Ordinal);

    private static string FormOf(TokenLine line, int at, int count)
    {
        var first = count > 1 && line.Tokens[at].Key == "the" ? at + 1 : at;
        return count == 1 ? line.Tokens[at].Key : string.Join(' ', line.Tokens.Skip(first).Take(count - (first - at)).Select(token => token.Key));
    }

    private static string WordBefore(TokenLine line, int at) => at > 0 && line.Tokens[at].Gap != TokenGap.Break ? line.Tokens[at - 1].Key : string.Empty;

    private static string WordAfter(TokenLine line, int at) => at < line.Tokens.Length && line.Tokens[at].Gap != TokenGap.Break ? line.Tokens[at].Key : string.Empty;
}
