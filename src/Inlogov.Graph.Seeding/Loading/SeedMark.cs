using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using Inlogov.Graph.Json;
using Inlogov.Graph.Values;

namespace Inlogov.Graph.Seeding.Loading;

/// <summary>
/// What a seeding remembers on a node or relationship in the one property <see cref="Property"/>: what it wrote, so that
/// the next one sees what changed without reading it, and which properties are its own, so that it takes back no others.
/// </summary>
/// <param name="Variant">What tells relationships of one type between the same ends apart, or the extra label of a node.</param>
/// <param name="Fingerprint">Sixteen hexadecimal digits of the content's SHA-256.</param>
/// <param name="Names">The names of the properties written, in their order.</param>
internal readonly record struct SeedMark(string Variant, string Fingerprint, string Names)
{
    /// <summary>The property that holds the mark, and by which a relationship is known to be ours.</summary>
    public const string Property = "inlogovSeed";

    /// <summary>The mark of a content.</summary>
    public static SeedMark Of(GraphMap properties, string variant)
    {
        var octets = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(octets))
        {
            TypedJson.Write(writer, properties);
        }

        return new SeedMark(variant, Hex(octets.WrittenSpan), string.Join(',', properties.Keys));
    }

    /// <summary>Reads what <see cref="ToString"/> wrote; anything else gives a mark that equals no other, so that it is written again.</summary>
    public static SeedMark Parse(string text)
    {
        var parts = text.Split(' ');
        return parts.Length == 3 ? new SeedMark(parts[0], parts[1], parts[2]) : new SeedMark(string.Empty, string.Empty, string.Empty);
    }

    /// <summary>A short stand-in for a text that tells relationships apart.</summary>
    public static string Shorten(string text) => Hex(System.Text.Encoding.UTF8.GetBytes(text))[..8];

    /// <summary>The names of the properties that are ours.</summary>
    public IEnumerable<string> OwnedNames => Names.Split(',', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Variant, fingerprint and names, apart by a blank.</summary>
    public override string ToString() => $"{Variant} {Fingerprint} {Names}";

    private static string Hex(ReadOnlySpan<byte> octets) => Convert.ToHexStringLower(SHA256.HashData(octets))[..16];
}
