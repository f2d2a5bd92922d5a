using Inlogov.Graph.Testing.Neo4j;
using Xunit;

[assembly: AssemblyFixture(typeof(Neo4jServer))]
