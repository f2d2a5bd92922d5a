using CsCheck;
using FluentAssertions;
using Inlogov.Graph.Embedded.Catalog;
using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Values;
using Xunit;

namespace Inlogov.Graph.Embedded.Tests.Storage;

public sealed class GraphHistoryTests
{
    private const int LabelCount = 3;
    private const int TypeCount = 2;
    private const int KeyCount = 2;

    private static readonly Gen<(int What, int A, int B, int C)> Steps =
        Gen.Select(Gen.Int[0, 11], Gen.Int[0, 1000], Gen.Int[0, 1000], Gen.Int[0, 1000]);

    private static readonly Gen<((int What, int A, int B, int C)[] Steps, bool Commits)[]> Histories =
        Gen.Select(Steps.Array[0, 40], Gen.Frequency((3, Gen.Const(true)), (1, Gen.Const(false)))).Array[1, 12];

    [Fact]
    public void Every_version_answers_as_a_plain_model_of_it_does_and_never_changes() => Histories.Sample(
        history =>
        {
            var snapshot = Begin();
            var model = new ModelGraph();
            List<(GraphSnapshot Snapshot, string Description)> versions = [(snapshot, Describe(model))];
            foreach (var (steps, commits) in history)
            {
                var writer = new GraphWriter(snapshot);
                var changed = model.Copy();
                foreach (var step in steps)
                {
                    Apply(writer, changed, step);
                }

                Describe(writer).Should().Be(Describe(changed), "a writer reads its own writes");
                if (commits)
                {
                    snapshot = writer.Freeze();
                    model = changed;
                    versions.Add((snapshot, Describe(model)));
                }
            }

            foreach (var (version, description) in versions)
            {
                Describe(version).Should().Be(description);
            }
        },
        iter: 300);

    private static string Describe(ModelGraph model) => model.Describe(LabelCount, TypeCount, KeyCount);

    private static string Describe(GraphView view) => ModelGraph.Describe(view, LabelCount, TypeCount, KeyCount);

    private static GraphSnapshot Begin()
    {
        var writer = new GraphWriter(new GraphSnapshot(new GraphNames()));
        for (var label = 0; label < LabelCount; label++)
        {
            writer.Names.Labels.Ensure($"L{label}");
            for (var key = 0; key < KeyCount; key++)
            {
                writer.CreateIndex(new IndexDefinition(null, IndexKind.Range, EntityKind.Node, [$"L{label}"], [$"k{key}"]), ifNotExists: false);
            }
        }

        for (var type = 0; type < TypeCount; type++)
        {
            writer.Names.Types.Ensure($"T{type}");
        }

        return writer.Freeze();
    }

    private static void Apply(GraphWriter writer, ModelGraph model, (int What, int A, int B, int C) step)
    {
        switch (step.What)
        {
            case 0 or 1 or 2:
                CreateNode(writer, model, step);
                break;
            case 3 or 4 or 5 when model.Nodes.Count > 0:
                CreateRelationship(writer, model, step);
                break;
            case 6 when model.Relationships.Count > 0:
                var gone = Pick(model.Relationships.Keys, step.A);
                model.Relationships.Remove(gone);
                writer.DeleteRelationship(gone);
                break;
            case 7 when model.Nodes.Count > 0:
                DeleteNode(writer, model, step);
                break;
            case 8 when model.Nodes.Count > 0:
                ChangeLabel(writer, model, step);
                break;
            case 9 or 10 when model.Nodes.Count > 0:
                var node = Pick(model.Nodes.Keys, step.A);
                Set(model.Nodes[node].Properties, step.B % KeyCount, Value(step.C));
                writer.SetNodeProperty(node, step.B % KeyCount, Value(step.C));
                break;
            case 11 when model.Relationships.Count > 0:
                var relationship = Pick(model.Relationships.Keys, step.A);
                Set(model.Relationships[relationship].Properties, step.B % KeyCount, Value(step.C));
                writer.SetRelationshipProperty(relationship, step.B % KeyCount, Value(step.C));
                break;
        }
    }

    private static void CreateNode(GraphWriter writer, ModelGraph model, (int What, int A, int B, int C) step)
    {
        var labels = Enumerable.Range(0, LabelCount).Where(label => (step.A & (1 << label)) != 0).ToArray();
        SortedDictionary<int, GraphValue> properties = [];
        Set(properties, step.B % KeyCount, Value(step.C));
        var id = writer.CreateNode(labels, [new(step.B % KeyCount, Value(step.C))]);
        model.Nodes[id] = ([.. labels], properties);
    }

    private static void CreateRelationship(GraphWriter writer, ModelGraph model, (int What, int A, int B, int C) step)
    {
        var (start, end, type) = (Pick(model.Nodes.Keys, step.A), Pick(model.Nodes.Keys, step.B), step.C % TypeCount);
        var id = writer.CreateRelationship(start, type, end, [new(0, Value(step.C))]);
        SortedDictionary<int, GraphValue> properties = [];
        Set(properties, 0, Value(step.C));
        model.Relationships[id] = (start, type, end, properties);
    }

    // Half of the time the node goes first and its relationships after it, which is allowed in one transaction.
    private static void DeleteNode(GraphWriter writer, ModelGraph model, (int What, int A, int B, int C) step)
    {
        var node = Pick(model.Nodes.Keys, step.A);
        var around = model.Relationships.Where(one => one.Value.Start == node || one.Value.End == node).Select(one => one.Key).ToList();
        around.ForEach(id => model.Relationships.Remove(id));
        model.Nodes.Remove(node);
        if (step.B % 2 == 0)
        {
            writer.DetachDeleteNode(node);
            return;
        }

        writer.DeleteNode(node);
        around.ForEach(writer.DeleteRelationship);
    }

    private static void ChangeLabel(GraphWriter writer, ModelGraph model, (int What, int A, int B, int C) step)
    {
        var (node, label) = (Pick(model.Nodes.Keys, step.A), step.B % LabelCount);
        if (step.C % 2 == 0)
        {
            writer.AddLabel(node, label).Should().Be(model.Nodes[node].Labels.Add(label));
        }
        else
        {
            writer.RemoveLabel(node, label).Should().Be(model.Nodes[node].Labels.Remove(label));
        }
    }

    private static long Pick(ICollection<long> ids, int number) => ids.ElementAt(number % ids.Count);

    private static void Set(SortedDictionary<int, GraphValue> properties, int key, GraphValue value)
    {
        if (value.IsNull)
        {
            properties.Remove(key);
        }
        else
        {
            properties[key] = value;
        }
    }

    private static GraphValue Value(int number) => (number % 5) switch
    {
        0 => default,
        1 => (GraphValue)(number % 7),
        2 => number % 7 + 0.5,
        3 => $"text {number % 11}",
        _ => GraphValue.ListOf(number % 3, number % 4),
    };
}
