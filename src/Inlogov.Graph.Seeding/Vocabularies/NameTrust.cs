namespace Inlogov.Graph.Seeding.Vocabularies;

/// <summary>How far the words of a known name can be trusted where they stand.</summary>
internal enum NameTrust
{
    /// <summary>The words mean this and little else; capitals must agree.</summary>
    Plain,

    /// <summary>As plain, and also in small letters: <c>levelling up</c>.</summary>
    AnyCase,

    /// <summary>The words mean other things too: only where context or another form of the name supports it.</summary>
    NeedsSupport,
}
