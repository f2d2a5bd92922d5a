namespace Inlogov.Graph.Server.QueryApi;

/// <summary>How values stand in requests and answers.</summary>
internal enum QueryApiFormat
{
    /// <summary>As plain JSON: dates are texts, and text stays text.</summary>
    Plain,

    /// <summary>As typed JSON: each value says its type.</summary>
    Typed,
}
