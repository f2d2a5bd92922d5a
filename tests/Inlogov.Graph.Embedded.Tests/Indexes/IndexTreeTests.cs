using CsCheck;
using FluentAssertions;
using Inlogov.Graph.Embedded.Indexes;
using Inlogov.Graph.Values;
using Xunit;

namespace Inlogov.Graph.Embedded.Tests.Indexes;

public sealed class IndexTreeTests
{
    private static readonly GraphValue[] Odd = [double.NaN, double.PositiveInfinity, -0.0, GraphDate.Of(2026, 1, 1), long.MaxValue, 9.3e18];

    private static readonly Gen<GraphValue> Keys = Gen.Frequency(
        (6, Gen.Long[-300, 300].Select(number => (GraphValue)number)),
        (3, Gen.Double[-300, 300].Select(number => (GraphValue)number)),
        (6, Gen.String[Gen.Char["abc😀\uFF5E"], 0, 4].Select(text => (GraphValue)text)),
        (1, Gen.Bool.Select(truth => (GraphValue)truth)),
        (1, Gen.Int[0, 5].Select(i => Odd[i])));

    private static readonly Gen<(GraphValue Key, int Id, bool Adds)[]> Histories =
        Gen.Select(Keys, Gen.Int[0, 40], Gen.Frequency((3, Gen.Const(true)), (1, Gen.Const(false)))).Array[0, 1500];

    [Fact]
    public void A_tree_holds_what_was_added_and_not_removed_in_every_version() => Histories.Sample(
        history =>
        {
            var tree = new IndexTree(isComposite: false, new object());
            SortedSet<(GraphValue Key, int Id)> model = new(ByKey.Instance);
            List<(IndexTree Tree, (GraphValue Key, int Id)[] Entries)> versions = [];
            for (var i = 0; i < history.Length; i++)
            {
                if (i % 97 == 0)
                {
                    versions.Add((tree, [.. model]));
                    tree = tree.OwnedBy(new object());
                }

                Apply(tree, model, history[i]);
            }

            versions.Add((tree, [.. model]));
            foreach (var (version, entries) in versions)
            {
                Entries(version, IndexRange.All, descending: false).Should().Equal(entries);
                Entries(version, IndexRange.All, descending: true).Should().Equal(entries.Reverse());
                version.Count.Should().Be(entries.Length);
                version.DistinctCount.Should().Be(entries.GroupBy(entry => entry.Key, ByValue.Instance).Count());
            }
        },
        iter: 60);

    [Fact]
    public void A_range_holds_the_entries_between_its_bounds() => Gen.Select(Histories, Keys, Keys, Gen.Bool, Gen.Bool).Sample(
        (history, low, high, lowInclusive, highInclusive) =>
        {
            var tree = new IndexTree(isComposite: false, new object());
            SortedSet<(GraphValue Key, int Id)> model = new(ByKey.Instance);
            Array.ForEach(history, step => Apply(tree, model, step));

            var range = IndexRange.Between([], low, lowInclusive, high, highInclusive);
            var expected = model.Where(entry => IsBetween(entry.Key, low, lowInclusive, high, highInclusive)).ToArray();

            Entries(tree, range, descending: false).Should().Equal(expected);
            Entries(tree, range, descending: true).Should().Equal(expected.Reverse());
            Entries(tree, IndexRange.Equal(low), descending: false).Should().Equal(model.Where(entry => IsEqual(entry.Key, low)));
            var first = model.FirstOrDefault(entry => IndexKeyOrder.Compare(entry.Key, low) == 0, (default, -1));
            tree.FindFirst(low).Should().Be(first.Id);
        },
        iter: 150);

    [Fact]
    public void A_prefix_holds_the_texts_that_begin_with_it() => Gen.Select(Histories, Gen.String[Gen.Char["abc\uFF5E"], 0, 3]).Sample(
        (history, prefix) =>
        {
            var tree = new IndexTree(isComposite: false, new object());
            SortedSet<(GraphValue Key, int Id)> model = new(ByKey.Instance);
            Array.ForEach(history, step => Apply(tree, model, step));

            Entries(tree, IndexRange.StartsWith([], prefix), descending: false).Should().Equal(model.Where(entry =>
                entry.Key.Kind == GraphValueKind.String && entry.Key.AsString().StartsWith(prefix, StringComparison.Ordinal)));
        },
        iter: 100);

    [Fact]
    public void Leading_properties_of_several_are_enough_to_seek()
    {
        var tree = new IndexTree(isComposite: true, new object());
        for (var i = 0; i < 1000; i++)
        {
            tree.Add(GraphValue.ListOf(i % 10, $"n{i:000}", i), i);
        }

        Ids(tree, IndexRange.Equal(3)).Should().HaveCount(100).And.OnlyContain(id => id % 10 == 3);
        Ids(tree, IndexRange.Equal(3, "n013")).Should().Equal(13);
        Ids(tree, IndexRange.Equal(3, "n013", 13)).Should().Equal(13);
        Ids(tree, IndexRange.Equal(3, "n013", 14)).Should().BeEmpty();
        Ids(tree, IndexRange.StartsWith([3], "n01")).Should().Equal(13);
        Ids(tree, IndexRange.Between([3], "n950", true, null, false)).Should().Equal(953, 963, 973, 983, 993);
        Ids(tree, IndexRange.Between([3], null, false, "n023", false)).Should().Equal(3, 13);
        tree.FindFirst(GraphValue.ListOf(3, "n013", 13)).Should().Be(13);
    }

    [Fact]
    public void Integers_and_floats_of_one_value_are_one_value()
    {
        var tree = new IndexTree(isComposite: false, new object());
        tree.Add(1, 0);
        tree.Add(1.0, 1);
        tree.Add(9007199254740993, 2);
        tree.Add(9007199254740992.0, 3);
        tree.Add(double.NaN, 4);

        Ids(tree, IndexRange.Equal(1.0)).Should().Equal(0, 1);
        Ids(tree, IndexRange.Equal(9007199254740992)).Should().Equal(3);
        Ids(tree, IndexRange.Equal(double.NaN)).Should().BeEmpty();
        Ids(tree, IndexRange.Between([], 0, true, null, false)).Should().Equal(0, 1, 3, 2);
        tree.DistinctCount.Should().Be(4);
    }

    private static void Apply(IndexTree tree, SortedSet<(GraphValue Key, int Id)> model, (GraphValue Key, int Id, bool Adds) step)
    {
        if (step.Adds && model.Add((step.Key, step.Id)))
        {
            tree.Add(step.Key, step.Id);
        }
        else if (!step.Adds && model.Count > 0)
        {
            var removed = model.ElementAt(step.Id % model.Count);
            model.Remove(removed);
            tree.Remove(removed.Key, removed.Id);
        }
    }

    private static List<(GraphValue Key, int Id)> Entries(IndexTree tree, IndexRange range, bool descending)
    {
        List<(GraphValue Key, int Id)> entries = [];
        for (var cursor = tree.Open(range, descending); cursor.MoveNext();)
        {
            entries.Add((cursor.CurrentValue, (int)cursor.Current));
        }

        return entries;
    }

    private static List<int> Ids(IndexTree tree, IndexRange range) => Entries(tree, range, descending: false).ConvertAll(entry => entry.Id);

    private static bool IsBetween(GraphValue key, GraphValue low, bool lowInclusive, GraphValue high, bool highInclusive)
    {
        if (IndexKeyOrder.Rank(low) != IndexKeyOrder.Rank(high) || IndexKeyOrder.Rank(key) != IndexKeyOrder.Rank(low) || IsNaN(key))
        {
            return false;
        }

        var (fromLow, fromHigh) = (IndexKeyOrder.Compare(key, low), IndexKeyOrder.Compare(key, high));
        return (fromLow > 0 || (fromLow == 0 && lowInclusive)) && (fromHigh < 0 || (fromHigh == 0 && highInclusive));
    }

    private static bool IsEqual(GraphValue left, GraphValue right) => !IsNaN(left) && IndexKeyOrder.Compare(left, right) == 0;

    private static bool IsNaN(GraphValue value) => value.Kind == GraphValueKind.Float && double.IsNaN(value.AsFloat());

    private sealed class ByKey : IComparer<(GraphValue Key, int Id)>
    {
        public static readonly ByKey Instance = new();

        public int Compare((GraphValue Key, int Id) x, (GraphValue Key, int Id) y)
        {
            var order = IndexKeyOrder.Compare(x.Key, y.Key);
            return order != 0 ? order : x.Id.CompareTo(y.Id);
        }
    }

    private sealed class ByValue : IEqualityComparer<GraphValue>
    {
        public static readonly ByValue Instance = new();

        public bool Equals(GraphValue x, GraphValue y) => IndexKeyOrder.Compare(x, y) == 0;

        public int GetHashCode(GraphValue obj) => IndexKeyOrder.Rank(obj);
    }
}
