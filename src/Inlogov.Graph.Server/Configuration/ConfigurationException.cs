namespace Inlogov.Graph.Server.Configuration;

/// <summary>A setting that stops the program: one sentence that names it and the remedy.</summary>
/// <param name="message">The sentence.</param>
internal sealed class ConfigurationException(string message) : Exception(message);
