using Xunit;

namespace Inlogov.Graph.EndToEnd.Tests;

/// <summary>The questions, asked of the server as it starts without settings.</summary>
public sealed class QuestionsOnTheEmbeddedDatabase(EmbeddedServer server) : RelationshipQuestions(server), IClassFixture<EmbeddedServer>;
