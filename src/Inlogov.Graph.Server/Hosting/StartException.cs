namespace Inlogov.Graph.Server.Hosting;

/// <summary>A reason why the server cannot serve: one or more sentences for the person who started it.</summary>
/// <param name="message">The sentences.</param>
/// <param name="innerException">What caused it, or null.</param>
internal sealed class StartException(string message, Exception? innerException = null) : Exception(message, innerException);
