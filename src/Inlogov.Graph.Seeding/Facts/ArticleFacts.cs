namespace Inlogov.Graph.Seeding.Facts;

/// <summary>All that is known about one article: one file of <c>seed/facts</c>.</summary>
/// <param name="Id">The global id: <c>article:</c> and the slug.</param>
/// <param name="Slug">The title's slug, with <c>-2</c> where another article has it.</param>
/// <param name="Title">The title as printed.</param>
/// <param name="Anonymous">Whether the article says that it names no author.</param>
/// <param name="PublishedOn">The day of publication, where the text or the feed states it.</param>
/// <param name="FirstPublishedIn">The name of a first or parallel place of publication, as printed.</param>
/// <param name="Occurrences">Where the article stands, by document and line.</param>
/// <param name="Authors">Who wrote it, in the byline's order.</param>
/// <param name="Affiliations">What biographies and standfirst say about the authors' posts.</param>
/// <param name="Organisations">The organisations it names, by id.</param>
/// <param name="Policies">The policies it names, by id.</param>
/// <param name="People">The people it names other than its authors, by id.</param>
/// <param name="Places">The places it names, by id.</param>
/// <param name="Topics">What it is about, most central first.</param>
public sealed record ArticleFacts(
    string Id,
    string Slug,
    string Title,
    bool Anonymous,
    DateOnly? PublishedOn,
    string? FirstPublishedIn,
    IReadOnlyList<Occurrence> Occurrences,
    IReadOnlyList<AuthorFact> Authors,
    IReadOnlyList<AffiliationFact> Affiliations,
    IReadOnlyList<MentionFact> Organisations,
    IReadOnlyList<MentionFact> Policies,
    IReadOnlyList<MentionFact> People,
    IReadOnlyList<MentionFact> Places,
    IReadOnlyList<TopicFact> Topics)
{
    /// <summary>The decisions of curation that changed what was found here.</summary>
    public IReadOnlyList<CurationNote> Decisions { get; init; } = [];

    /// <summary>The mentions of every type: organisations, policies, people, places.</summary>
    public IEnumerable<MentionFact> Mentions => Organisations.Concat(Policies).Concat(People).Concat(Places);
}

/// <summary>Where an article stands in a document.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="StartLine">The line of the title, from 1.</param>
/// <param name="EndLine">The last line that belongs to the article.</param>
public sealed record Occurrence(string Document, int StartLine, int EndLine);

/// <summary>One place in a document that states a fact.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column of the first character, from 1, in UTF-16 code units.</param>
/// <param name="Form">The words as printed there.</param>
public sealed record Evidence(string Document, int Line, int Column, string Form);

/// <summary>That a person wrote the article.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Position">The place in the byline, from 1.</param>
/// <param name="Byline">The name as printed, with its honorific.</param>
/// <param name="Honorific">The honorific alone: <c>Cllr</c>, <c>Dr</c>, <c>Professor</c>.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Recogniser">The recogniser that found it.</param>
/// <param name="Evidence">The places that say so.</param>
public sealed record AuthorFact(
    string Person,
    int Position,
    string Byline,
    string? Honorific,
    double Confidence,
    string Recogniser,
    IReadOnlyList<Evidence> Evidence);

/// <summary>That an author works or worked with an organisation.</summary>
/// <param name="Author">The person's id.</param>
/// <param name="Organisation">The organisation's id.</param>
/// <param name="Role">The role as stated.</param>
/// <param name="Current">False for past posts and finished study.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Recogniser">The recogniser that found it.</param>
/// <param name="Evidence">The places that say so.</param>
public sealed record AffiliationFact(
    string Author,
    string Organisation,
    string? Role,
    bool Current,
    double Confidence,
    string Recogniser,
    IReadOnlyList<Evidence> Evidence);

/// <summary>That the article names an organisation, a policy, a person or a place; counts are of one copy of the article, evidence is of every copy.</summary>
/// <param name="Entity">The id of what is named.</param>
/// <param name="Count">Mentions in all.</param>
/// <param name="BodyCount">Mentions in title, headings, standfirst and text.</param>
/// <param name="BioCount">Mentions in biographies.</param>
/// <param name="NoteCount">Mentions in references, footnotes and links.</param>
/// <param name="InTitle">Whether the title names it.</param>
/// <param name="SurfaceForms">The distinct words used, in ordinal order.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Recogniser">The recogniser that found it.</param>
/// <param name="Evidence">The places that say so.</param>
public sealed record MentionFact(
    string Entity,
    int Count,
    int BodyCount,
    int BioCount,
    int NoteCount,
    bool InTitle,
    IReadOnlyList<string> SurfaceForms,
    double Confidence,
    string Recogniser,
    IReadOnlyList<Evidence> Evidence);

/// <summary>That the article is about a topic.</summary>
/// <param name="Topic">The topic's id.</param>
/// <param name="Weight">How central it is, 0 to 1.</param>
/// <param name="Rank">1 for the most central topic.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Recogniser">The recogniser that found it.</param>
/// <param name="Reasons">The cue words that spoke for it, strongest first.</param>
public sealed record TopicFact(
    string Topic,
    double Weight,
    int Rank,
    double Confidence,
    string Recogniser,
    IReadOnlyList<string> Reasons);
