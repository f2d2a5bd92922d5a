using Inlogov.Graph.Seeding.Facts;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Seeding.Loading;

/// <summary>How sure a fact is, who found it and where: the properties of every relationship. Evidence is parallel lists, since properties cannot nest.</summary>
internal readonly record struct Provenance(double Confidence, string Recogniser, IReadOnlyList<string> Sources, IReadOnlyList<Evidence> Evidence)
{
    public IEnumerable<KeyValuePair<string, GraphValue>> Properties()
    {
        yield return KeyValuePair.Create<string, GraphValue>("confidence", Confidence);
        yield return KeyValuePair.Create<string, GraphValue>("recogniser", Recogniser);
        yield return KeyValuePair.Create<string, GraphValue>("sources", ListOf(Sources, source => source));
        yield return KeyValuePair.Create<string, GraphValue>("evidenceDocuments", ListOf(Evidence, one => one.Document));
        yield return KeyValuePair.Create<string, GraphValue>("evidenceLines", ListOf(Evidence, one => one.Line));
        yield return KeyValuePair.Create<string, GraphValue>("evidenceColumns", ListOf(Evidence, one => one.Column));
        yield return KeyValuePair.Create<string, GraphValue>("evidenceForms", ListOf(Evidence, one => one.Form));
    }

    private static GraphList ListOf<T>(IReadOnlyList<T> items, Func<T, GraphValue> value) => new([.. items.Select(value)]);
}
