using Inlogov.Graph.Seeding.Facts;

namespace Inlogov.Graph.Seeding.Scoring;

/// <summary>Counts hits and misses of one type of entity.</summary>
internal sealed class EntityTally(string type, Dictionary<string, EntityEntry> entities, List<ScoreError> errors)
{
    private const double ConfidenceMin = 0.5;
    private const int CountTolerance = 1;

    private int _hits;
    private int _spurious;
    private int _missed;
    private int _names;
    private int _kinds;
    private int _kindsOf;
    private int _counts;
    private int _countsOf;

    public EntityScore Score => new(_hits, _spurious, _missed, EntityScore.Share(_names, _hits), EntityScore.Share(_kinds, _kindsOf), EntityScore.Share(_counts, _countsOf));

    public void MissAll(string article, IEnumerable<GoldEntity> gold)
    {
        foreach (var entity in gold.Where(one => !one.IsMarginal))
        {
            Miss(article, entity);
        }
    }

    public void Compare(string article, IReadOnlyList<GoldEntity> gold, IReadOnlyList<MentionFact> facts)
    {
        List<MentionFact> open = [.. facts.Where(one => one.Confidence >= ConfidenceMin)];

        // Core entries choose first, so that a marginal one takes no hit away from them; names before forms.
        foreach (var entity in gold.OrderBy(one => one.IsMarginal))
        {
            var fact = open.Find(one => PlainText.Of(entities[one.Entity].Name) == PlainText.Of(entity.Name)) ?? open.Find(one => Fits(entity, one));
            if (fact is not null)
            {
                open.Remove(fact);
            }

            if (entity.IsMarginal)
            {
                continue;
            }

            if (fact is null)
            {
                Miss(article, entity);
            }
            else
            {
                Hit(article, entity, fact);
            }
        }

        foreach (var fact in open)
        {
            _spurious++;
            var place = fact.Evidence.Count > 0 ? fact.Evidence[0] : null;
            errors.Add(new ScoreError(article, type, "spurious", entities[fact.Entity].Name, string.Join(", ", fact.SurfaceForms), place?.Document, place?.Line ?? 0));
        }
    }

    private bool Fits(GoldEntity gold, MentionFact fact)
    {
        var names = fact.SurfaceForms.Append(entities[fact.Entity].Name).Select(PlainText.Of).ToHashSet(StringComparer.Ordinal);
        return gold.SurfaceForms.Append(gold.Name).Any(form => names.Contains(PlainText.Of(form)));
    }

    private void Miss(string article, GoldEntity entity)
    {
        _missed++;
        errors.Add(new ScoreError(article, type, "missed", entity.Name, string.Join(", ", entity.SurfaceForms)));
    }

    private void Hit(string article, GoldEntity gold, MentionFact fact)
    {
        _hits++;
        var entry = entities[fact.Entity];
        var isNamed = PlainText.Of(entry.Name) == PlainText.Of(gold.Name);
        _names += isNamed ? 1 : 0;
        if (!isNamed)
        {
            errors.Add(new ScoreError(article, type, "name", gold.Name, $"found `{entry.Name}`"));
        }

        CompareKind(article, gold, entry);
        CompareCount(article, gold, fact);
    }

    private void CompareKind(string article, GoldEntity gold, EntityEntry entry)
    {
        var kind = entry switch { OrganisationEntry one => one.Kind, PolicyEntry one => one.Kind, _ => null };
        if (gold.Kind is null || kind is null)
        {
            return;
        }

        _kindsOf++;
        _kinds += kind == gold.Kind ? 1 : 0;
        if (kind != gold.Kind)
        {
            errors.Add(new ScoreError(article, type, "kind", gold.Name, $"found {kind}, expected {gold.Kind}"));
        }
    }

    private void CompareCount(string article, GoldEntity gold, MentionFact fact)
    {
        if (gold.BodyCount is not { } expected)
        {
            return;
        }

        _countsOf++;
        var isRight = Math.Abs(fact.BodyCount - expected) <= CountTolerance;
        _counts += isRight ? 1 : 0;
        if (!isRight)
        {
            errors.Add(new ScoreError(article, type, "count", gold.Name, $"found {fact.BodyCount} in the body, expected {expected}"));
        }
    }
}
