namespace Inlogov.Graph.Seeding.Vocabularies;

/// <summary>What an article can mention.</summary>
internal enum EntityType
{
    Organisation,
    Policy,
    Person,
    Place,

    /// <summary>A name that must not be taken for one of the others: a journal, a degree, an event.</summary>
    Nothing,
}
