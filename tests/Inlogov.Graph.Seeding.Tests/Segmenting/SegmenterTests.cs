using FluentAssertions;
using Inlogov.Graph.Seeding.Segmenting;
using Inlogov.Graph.Seeding.Tests.Recognising;
using Xunit;

namespace Inlogov.Graph.Seeding.Tests.Segmenting;

public sealed class SegmenterTests
{
    private const string Prose = "Gardens are for everybody, and this piece says at some length why that is so, and for whom they are not, and what then must be done about it by whom.";

    [Fact]
    public void The_byline_may_stand_behind_a_credit_or_before_it()
    {
        var articles = ReaderOfCases.Articles($"One thing\n\nPicture credit: A. N. Other\n\nAda Moss\n\n{Prose}\n\nAda Moss is a gardener.\n\nAnother thing\n\nJohn Reed\n\nPhoto: Somebody\n\n{Prose}\n\nJohn Reed works for a park.");

        articles.Select(one => (one.Title, one.StartLine, one.EndLine, one.Authors[0].Name)).Should().Equal(("One thing", 1, 9, "Ada Moss"), ("Another thing", 11, 19, "John Reed"));
    }

    [Fact]
    public void A_heading_of_two_capital_words_is_no_byline()
    {
        var articles = ReaderOfCases.Articles($"One thing\n\nAda Moss\n\n{Prose}\n\nKey Lessons\n\nLocal Leadership\n\n{Prose}\n\nBetter Places\n\n{Prose}\n\nAda Moss is a gardener.");

        articles.Should().ContainSingle().Which.Lines.Count(line => line.Zone == Zone.Heading).Should().Be(3);
    }

    [Fact]
    public void Furniture_between_articles_belongs_to_none()
    {
        var articles = ReaderOfCases.Articles($"Menu\n\nSkip to content\n\nOne thing\n\nAda Moss\n\n{Prose}\n\nShare this:\n\n2 comments\n\nAnother thing\n\nJohn Reed\n\n{Prose}\n\nLike Loading...");

        articles.Select(one => (one.StartLine, one.EndLine)).Should().Equal((5, 9), (15, 19));
    }

    [Fact]
    public void Without_a_byline_the_biography_names_the_author()
    {
        var articles = ReaderOfCases.Articles($"One thing\n\nAda Moss\n\n{Prose}\n\nAda Moss is a gardener.\n\nA thing without a byline\n\n{Prose}\n\n{Prose}\n\nJohn Reed is a gardener too.");

        articles.Should().HaveCount(2);
        articles[1].Authors.Should().ContainSingle().Which.Name.Should().Be("John Reed");
    }

    [Fact]
    public void References_and_footnotes_are_notes_and_the_biography_is_none()
    {
        var article = ReaderOfCases.Articles($"One thing\n\nAda Moss\n\n{Prose}\n\nReferences\n\nReed, J. (2004). Parks. Example Press.\n\n[1] See above.\n\nAda Moss is a gardener.").Single();

        article.Lines.Select(line => line.Zone).Should().Equal(Zone.Title, Zone.Byline, Zone.Body, Zone.Note, Zone.Note, Zone.Note, Zone.Biography);
    }

    [Fact]
    public void Titles_with_full_stops_quotation_marks_and_numbers_are_titles()
    {
        foreach (var title in new[] { "What now? Evidence from two parks.", "‘Levelling up’ and the parks", "10 things to know about parks", "Parks: a manifesto – part 2" })
        {
            ReaderOfCases.Articles($"{title}\n\nAda Moss\n\n{Prose}\n\nAda Moss is a gardener.").Should().ContainSingle().Which.Title.Should().Be(title);
        }
    }
}
