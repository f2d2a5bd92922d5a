namespace Inlogov.Graph.Seeding.Loading;

/// <summary>The steps of a seeding, in order.</summary>
public enum SeedStep
{
    /// <summary>Asking the database whether it is fit.</summary>
    Checking,

    /// <summary>Creating constraints and indexes.</summary>
    Preparing,

    /// <summary>Reading back what earlier seedings wrote.</summary>
    Comparing,

    /// <summary>Writing the differences.</summary>
    Writing,

    /// <summary>Done.</summary>
    Finished,
}
