using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Inlogov.Graph.Embedded.FullText.Analysis;
using Inlogov.Graph.Embedded.FullText.Scoring;
using Inlogov.Graph.Values;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Inlogov.Graph.Embedded.FullText.Indexing;

/// <summary>One index of Lucene, in memory, that is written by one thread at a time.</summary>
[SuppressMessage("Design", "CA1001", Justification = "The writer holds memory alone, and readers of it outlive it.")]
internal sealed class LuceneStore
{
    private readonly string[] _fields;
    private readonly IndexWriter _writer;

    public LuceneStore(string[] fields, FullTextAnalyzer analyzer)
    {
        _fields = fields;
        _writer = new IndexWriter(new RAMDirectory(), new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)
        {
            Similarity = new Bm25(),
            MergePolicy = new LogByteSizeMergePolicy { MergeFactor = 2, MinMergeMB = 0.1, NoCFSRatio = 1.0 },
            MergeScheduler = new SerialMergeScheduler(),
            RAMBufferSizeMB = 64,
        });
    }

    /// <summary>Writes changes: an entity that was there before goes to the end.</summary>
    public void Write(FullTextChange[] changes, bool isFirst)
    {
        foreach (var (id, values) in changes)
        {
            var key = id.ToString(CultureInfo.InvariantCulture);
            if (values is null)
            {
                _writer.DeleteDocuments(new Term(FieldNames.Id, key));
            }
            else if (isFirst)
            {
                _writer.AddDocument(DocumentOf(id, key, values));
            }
            else
            {
                _writer.UpdateDocument(new Term(FieldNames.Id, key), DocumentOf(id, key, values));
            }
        }
    }

    /// <summary>Closes the segment, so that what follows becomes another.</summary>
    public void EndSegment() => _writer.Flush(triggerMerge: true, applyAllDeletes: true);

    /// <summary>A reader of what was written.</summary>
    public DirectoryReader OpenReader() => DirectoryReader.Open(_writer, applyAllDeletes: true);

    private Document DocumentOf(int id, string key, GraphValue[] values)
    {
        var document = new Document { new StringField(FieldNames.Id, key, Field.Store.NO), new NumericDocValuesField(FieldNames.Number, id) };
        for (var i = 0; i < values.Length; i++)
        {
            switch (values[i].Kind)
            {
                case GraphValueKind.String:
                    document.Add(new TextField(_fields[i], values[i].AsString(), Field.Store.NO));
                    break;
                case GraphValueKind.List:
                    foreach (var item in values[i].AsList())
                    {
                        document.Add(new TextField(_fields[i], item.AsString(), Field.Store.NO));
                    }

                    break;
            }
        }

        return document;
    }
}
