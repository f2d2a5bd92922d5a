using Inlogov.Graph.Cypher.Syntax;
using Inlogov.Graph.Embedded.Storage;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.Binding;

/// <summary>Notices labels, types and property keys of patterns that no data has: most often they are misspelt.</summary>
internal sealed class UnknownNames(GraphNames names, string text)
{
    private readonly List<GraphNotification> _found = [];

    /// <summary>Whether names are not looked at, because the clause creates what it does not find.</summary>
    public bool IsSilent { get; set; }

    public IReadOnlyList<GraphNotification> Found => _found;

    public void Label(Name label) => Look(names.Labels, label, "UnknownLabelWarning", "The provided label is not in the database.", "labels", "label");

    public void Type(Name type) => Look(
        names.Types, type, "UnknownRelationshipTypeWarning", "The provided relationship type is not in the database.", "relationship types", "relationship type");

    public void Key(Name key) => Look(
        names.Keys, key, "UnknownPropertyKeyWarning", "The provided property key is not in the database", "property names", "property");

    private void Look(NameTable table, Name name, string code, string title, string plural, string singular)
    {
        if (IsSilent || table.Find(name.Text) != NameTable.Unknown)
        {
            return;
        }

        var position = name.Span.PositionIn(text);
        if (_found.Exists(known => known.Position == position && known.Title == title))
        {
            return;
        }

        _found.Add(new GraphNotification(
            "Neo.ClientNotification.Statement." + code,
            title,
            $"One of the {plural} in your query is not available in the database, make sure you didn't misspell it or that the label is available when you run this statement in your application (the missing {singular} name is: {name.Text})",
            "WARNING",
            "UNRECOGNIZED",
            position));
    }
}
