using Inlogov.Graph.Server.Refusals;

namespace Inlogov.Graph.Server.Access;

/// <summary>Who asks.</summary>
/// <param name="Name">What the client's requests are counted under: a key's digest, a token's subject, or an address; never a secret.</param>
/// <param name="Refusal">Why the client is not let in, or null.</param>
internal sealed record Client(string Name, Refusal? Refusal);
