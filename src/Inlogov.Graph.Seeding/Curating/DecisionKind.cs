namespace Inlogov.Graph.Seeding.Curating;

internal enum DecisionKind
{
    /// <summary>A guess is right: its confidence becomes 0.9.</summary>
    Accept,

    /// <summary>What is found is no fact.</summary>
    Reject,

    /// <summary>Two names mean one thing.</summary>
    Merge,

    /// <summary>A form means another thing in this article.</summary>
    Split,

    /// <summary>A form that no rule finds is a mention.</summary>
    Add,
}
