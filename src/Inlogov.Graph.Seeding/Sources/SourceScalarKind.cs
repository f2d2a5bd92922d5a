namespace Inlogov.Graph.Seeding.Sources;

internal enum SourceScalarKind
{
    Text,
    Number,
    Truth,
    Null,
}
