using System.Text;

namespace Inlogov.Graph.GraphQL.Tests.Fuzzing;

/// <summary>Makes documents and bodies that nobody would write, the same ones for the same seed.</summary>
internal sealed class DocumentFuzz(int seed)
{
    private static readonly string[] Tokens =
    [
        "{", "}", "(", ")", "[", "]", ":", "!", "$", "@", "...", "|", "&", "=", ",", "\"", "\"\"\"", "#", "\n", "\\", "\\u{1F600}", "\\uD83D", "\uFEFF", "\0", "é", "🏃",
        "query", "mutation", "subscription", "fragment", "on", "true", "false", "null", "type", "extend", "schema", "input", "directive", "interface", "union", "scalar", "enum",
        "articles", "nodes", "edges", "node", "authors", "topics", "title", "id", "totalCount", "pageInfo", "facets", "mentions", "__typename", "__schema", "__type", "types", "fields", "possibleTypes",
        "where", "order", "first", "after", "last", "before", "and", "or", "not", "eq", "in", "contains", "some", "none", "all", "ASC", "DESC", "name",
        "Article", "Person", "Topic", "Node", "Mentionable", "Query", "ArticleFilterInput", "ID", "Int", "String", "A", "B", "a", "b", "$a", "$b", "...A", "...B", "... on Article", "... on Node",
        "0", "-1", "1.5", "1e308", "99999999999999999999", "\"x\"", "\"\"", "\"topic:integrated-care\"", "@skip(if: true)", "@include(if: $a)", "@trust(minConfidence: 0.5)", "@nothing",
    ];

    private static readonly string[] Seeds =
    [
        "{ articles(first: 2, where: { title: { contains: \"a\" } }, order: [{ title: ASC }]) { nodes { title authors { edges { position node { name } } } } totalCount pageInfo { endCursor } } }",
        "query Q($id: ID!, $n: Int = 3) { topic(id: $id) { name } articles(first: $n) { nodes { ...F } } } fragment F on Article { id mentions { edges { node { ... on Person { name } ... on Topic { id } } } } }",
        "query ($where: ArticleFilterInput, $order: [ArticleSortInput!]) @trust(minConfidence: 0.5) { articles(where: $where, order: $order) { nodes { title @include(if: true) } } }",
        "{ __schema { types { name fields { name args { name type { kind ofType { name } } } } } } __type(name: \"Article\") { name } }",
        "{ node(id: \"topic:integrated-care\") { __typename id } nodes(ids: [\"a\", \"b\"]) { id } paths(from: \"a\", to: \"b\") { length } }",
        "subscription { a: __typename } mutation { b }",
    ];

    private readonly Random _random = new(seed);

    /// <summary>A row of tokens that means nothing.</summary>
    public string Noise()
    {
        var text = new StringBuilder();
        for (var left = _random.Next(1, 200); left > 0; left--)
        {
            text.Append(Pick(Tokens)).Append(_random.Next(4) == 0 ? string.Empty : " ");
        }

        return text.ToString();
    }

    /// <summary>A document that means something, with a few places changed.</summary>
    public string Mutant()
    {
        var text = new StringBuilder(Pick(Seeds));
        for (var left = _random.Next(1, 6); left > 0; left--)
        {
            var at = _random.Next(text.Length);
            switch (_random.Next(5))
            {
                case 0:
                    text.Remove(at, Math.Min(_random.Next(1, 8), text.Length - at));
                    break;
                case 1:
                    text.Insert(at, Pick(Tokens));
                    break;
                case 2:
                    text.Insert(at, text.ToString(at, Math.Min(_random.Next(1, 60), text.Length - at)));
                    break;
                case 3:
                    text.Insert(at, string.Concat(Enumerable.Repeat(Pick(Tokens) + " ", _random.Next(1, 300))));
                    break;
                default:
                    text[at] = (char)_random.Next(1, 0xE000);
                    break;
            }

            text.Append(text.Length == 0 ? " " : string.Empty);
        }

        return text.ToString();
    }

    /// <summary>A JSON body with one of the documents, or what is almost one.</summary>
    public byte[] Body()
    {
        var document = System.Text.Json.JsonSerializer.Serialize(_random.Next(2) == 0 ? Noise() : Mutant());
        var body = Encoding.UTF8.GetBytes($"{{\"query\":{document},\"operationName\":{Value(2)},\"variables\":{Value(4)},\"extensions\":{Value(4)}}}");
        for (var left = _random.Next(0, 4); left > 0; left--)
        {
            body[_random.Next(body.Length)] = (byte)_random.Next(256);
        }

        return _random.Next(8) == 0 ? body[.._random.Next(body.Length)] : body;
    }

    private string Value(int depth) => _random.Next(depth > 0 ? 10 : 7) switch
    {
        0 => "null",
        1 => "true",
        2 => "-1.5e300",
        3 => "123456789012345678901234567890",
        4 => "\"\\uD83D\"",
        5 => "\"topic:x\"",
        6 => "\"\"",
        7 => $"[{Value(depth - 1)},{Value(depth - 1)}]",
        _ => $"{{\"id\":{Value(depth - 1)},\"where\":{Value(depth - 1)},\"persistedQuery\":{Value(depth - 1)}}}",
    };

    private string Pick(string[] from) => from[_random.Next(from.Length)];
}
