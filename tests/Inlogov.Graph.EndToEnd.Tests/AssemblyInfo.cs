using Inlogov.Graph.Testing.Neo4j;
using Xunit;

[assembly: AssemblyFixture(typeof(Neo4jServer))]
[assembly: AssemblyFixture(typeof(Inlogov.Graph.EndToEnd.Tests.Clients.NodeProject))]
