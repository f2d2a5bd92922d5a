using System.Text.Json;

namespace Inlogov.Graph.Benchmarks.Peers;

/// <summary>A topic with its first authors, their articles, and what these name, as objects: what a walk written by hand works on.</summary>
internal sealed record DirectTopic(string Name, IReadOnlyList<DirectAuthor> Authors)
{
    private const int AuthorsMax = 10;

    /// <summary>Reads the part of the data set that the question asks for.</summary>
    public static DirectTopic Read(string data, string slug)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(data));
        var root = document.RootElement;
        string[] Names(string kind) => [.. root.GetProperty(kind).EnumerateArray().Select(one => one.GetProperty("name").GetString()!)];
        int[] Numbers(JsonElement one, string kind) => [.. one.GetProperty(kind).EnumerateArray().Select(number => number.GetInt32())];
        var (authors, organisations, policies) = (Names("authors"), Names("organisations"), Names("policies"));
        var topic = root.GetProperty("topics").EnumerateArray().First(one => one.GetProperty("slug").GetString() == slug);
        var articles = root.GetProperty("articles").EnumerateArray().Select(one => (
            Authors: Numbers(one, "authors"),
            Topics: Numbers(one, "topics"),
            Article: new DirectArticle(
                one.GetProperty("title").GetString()!,
                [.. Numbers(one, "policies").Select(number => policies[number])],
                [.. Numbers(one, "organisations").Select(number => organisations[number])]))).ToList();
        var number = topic.GetProperty("id").GetInt32();
        var chosen = articles.Where(one => one.Topics.Contains(number)).SelectMany(one => one.Authors).Distinct().Order().Take(AuthorsMax);
        return new DirectTopic(
            topic.GetProperty("name").GetString()!,
            [.. chosen.Select(author => new DirectAuthor(authors[author], [.. articles.Where(one => one.Authors.Contains(author)).Select(one => one.Article)]))]);
    }

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("data"u8);
        writer.WriteStartObject("topic"u8);
        writer.WriteString("name"u8, Name);
        writer.WriteStartArray("authors"u8);
        foreach (var author in Authors)
        {
            author.Write(writer);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}

/// <summary>An author with articles.</summary>
internal sealed record DirectAuthor(string Name, IReadOnlyList<DirectArticle> Articles)
{
    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("name"u8, Name);
        writer.WriteStartArray("articles"u8);
        foreach (var article in Articles)
        {
            article.Write(writer);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}

/// <summary>An article with the names of what it names.</summary>
internal sealed record DirectArticle(string Title, IReadOnlyList<string> Policies, IReadOnlyList<string> Organisations)
{
    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("title"u8, Title);
        WriteNames(writer, "policies"u8, Policies);
        WriteNames(writer, "organisations"u8, Organisations);
        writer.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter writer, ReadOnlySpan<byte> field, IReadOnlyList<string> names)
    {
        writer.WriteStartArray(field);
        foreach (var name in names)
        {
            writer.WriteStartObject();
            writer.WriteString("name"u8, name);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
