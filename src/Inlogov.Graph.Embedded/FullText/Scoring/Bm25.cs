using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace Inlogov.Graph.Embedded.FullText.Scoring;

/// <summary>
/// BM25 (Robertson and Zaragoza, "The probabilistic relevance framework", 2009) as Lucene computes it since version 8: k1 1.2, b 0.75, without the
/// constant factor k1 + 1, in 32 bits in the same order of steps; the documents counted are those that have the field.
/// </summary>
internal sealed class Bm25 : Similarity
{
    private const float K1 = 1.2f;
    private const float B = 0.75f;

    public override long ComputeNorm(FieldInvertState state) => LengthCode.Encode(state.Length - state.NumOverlap);

    public override SimWeight ComputeWeight(float queryBoost, CollectionStatistics collectionStats, params TermStatistics[] termStats)
    {
        var documents = collectionStats.DocCount;
        var sum = 0.0;
        foreach (var term in termStats)
        {
            sum += (float)Math.Log(1 + ((documents - term.DocFreq + 0.5) / (term.DocFreq + 0.5)));
        }

        var average = (float)(collectionStats.SumTotalTermFreq / (double)documents);
        return new Weight(collectionStats.Field, queryBoost, (float)sum, average);
    }

    public override SimScorer GetSimScorer(SimWeight weight, AtomicReaderContext context)
    {
        var own = (Weight)weight;
        return new Scorer(own, context.AtomicReader.GetNormValues(own.Field));
    }

    private sealed class Weight : SimWeight
    {
        private readonly float _idf;
        private readonly float _boost;

        public Weight(string field, float boost, float idf, float averageLength)
        {
            Field = field;
            _boost = boost;
            _idf = idf;
            Value = boost * idf;
            for (var code = 0; code < InverseNorms.Length; code++)
            {
                InverseNorms[code] = 1f / (K1 * (1 - B + (B * LengthCode.Decode((byte)code) / averageLength)));
            }
        }

        public string Field { get; }

        public float Value { get; private set; }

        public float[] InverseNorms { get; } = new float[256];

        public override float GetValueForNormalization() => 1f;

        public override void Normalize(float queryNorm, float topLevelBoost) => Value = topLevelBoost * _boost * _idf;
    }

    private sealed class Scorer(Weight weight, NumericDocValues? norms) : SimScorer
    {
        public override float Score(int doc, float freq)
        {
            var inverse = weight.InverseNorms[norms is null ? 1 : (byte)norms.Get(doc)];
            return weight.Value - (weight.Value / (1f + (freq * inverse)));
        }

        public override float ComputeSlopFactor(int distance) => 1f / (distance + 1);

        public override float ComputePayloadFactor(int doc, int start, int end, BytesRef payload) => 1f;
    }
}
