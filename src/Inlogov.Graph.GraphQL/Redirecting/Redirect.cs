namespace Inlogov.Graph.GraphQL.Redirecting;

/// <summary>A former id that a request used, and the id that took its place.</summary>
internal readonly record struct Redirect(string From, string To);
