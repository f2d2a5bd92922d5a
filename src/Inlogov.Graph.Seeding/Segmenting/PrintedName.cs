namespace Inlogov.Graph.Seeding.Segmenting;

/// <summary>A person's name as a byline prints it.</summary>
/// <param name="Byline">The words as printed, with honorific.</param>
/// <param name="Name">Without honorific and letters after the name.</param>
/// <param name="Honorific">The honorific as printed, without full stop.</param>
/// <param name="Start">The first character in the line's text.</param>
internal sealed record PrintedName(string Byline, string Name, string? Honorific, int Start)
{
    public string First => Name.Split(' ')[0];

    public string Last => Name.Split(' ')[^1];
}
