using System.Globalization;
using Inlogov.Graph.Seeding.Scoring;
using Spectre.Console;

namespace Inlogov.Graph.Seeder.Rendering;

/// <summary>A score for people: articles, then a line for each type of entity, then every error.</summary>
internal static class ScoreTable
{
    public static void Write(IAnsiConsole console, ScoreReport report)
    {
        var articles = report.Articles;
        console.WriteLine(FormattableString.Invariant($"{articles.Found} of {articles.Of} articles found"));
        console.Write(Row(Head(string.Empty, "titles", "extents", "authors", "affiliations", "first topic"), "articles", articles.Titles, articles.Extents, articles.Authors, articles.Affiliations, articles.FirstTopic));

        var table = Head(string.Empty, "precision", "recall", "F1", "names", "kinds", "counts");
        Add(table, "organisations", report.Organisations);
        Add(table, "policies", report.Policies);
        Add(table, "people", report.People);
        Add(table, "places", report.Places);
        console.Write(table);
        foreach (var error in report.Errors)
        {
            var place = error.Document is null ? string.Empty : FormattableString.Invariant($" ({error.Document}:{error.Line})");
            console.WriteLine($"{error.Article}: {error.Type} {error.Error}: {error.Name}{(error.Detail is null ? string.Empty : $", {error.Detail}")}{place}");
        }
    }

    private static void Add(Table table, string name, EntityScore score) =>
        Row(table, name, score.Precision, score.Recall, score.F1, score.Names, score.Kinds, score.Counts);

    private static Table Head(params ReadOnlySpan<string> columns)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in columns)
        {
            table.AddColumn(column);
        }

        return table;
    }

    private static Table Row(Table table, string name, params IEnumerable<double?> shares) =>
        table.AddRow([name, .. shares.Select(share => share is { } value ? value.ToString("0.000", CultureInfo.InvariantCulture) : "-")]);
}
