using Xunit;

namespace Inlogov.Graph.EndToEnd.Tests;

/// <summary>The same questions with the graph in a real Neo4j.</summary>
public sealed class QuestionsOnNeo4j(Neo4jBackedServer server) : RelationshipQuestions(server), IClassFixture<Neo4jBackedServer>;
