using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Inlogov.Graph.Embedded.FullText.Searching;

/// <summary>Gathers hits: those of the committed index, but for what the transaction has changed, and those of the transaction's own documents.</summary>
/// <param name="committed">Takes the hits of documents below <paramref name="ownBase"/>.</param>
/// <param name="own">Takes the others.</param>
/// <param name="ownBase">The number of the transaction's first document.</param>
/// <param name="changed">The entities to pass over in the committed index; null for none.</param>
/// <param name="check">Called for each hit; ends the statement when it is to end.</param>
internal sealed class HitCollector(ScoreHeap committed, ScoreHeap own, int ownBase, HashSet<int>? changed, Action check) : ICollector
{
    private Scorer? _scorer;
    private NumericDocValues? _numbers;
    private bool _isOwn;

    // The order of equal scores is that of documents.
    public bool AcceptsDocsOutOfOrder => false;

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void SetNextReader(AtomicReaderContext context)
    {
        _numbers = context.AtomicReader.GetNumericDocValues(FieldNames.Number);
        _isOwn = context.DocBase >= ownBase;
    }

    public void Collect(int doc)
    {
        check();
        var id = (int)_numbers!.Get(doc);
        if (_isOwn)
        {
            own.Add(id, _scorer!.GetScore());
        }
        else if (changed?.Contains(id) != true)
        {
            committed.Add(id, _scorer!.GetScore());
        }
    }
}
