namespace Inlogov.Graph.Cypher.Parsing;

/// <summary>Which signs a label expression uses: the older ones may not stand beside the newer.</summary>
[Flags]
internal enum LabelSigns
{
    None = 0,
    Colon = 1,
    BarColon = 2,
    Bar = 4,
    Other = 8,
}
