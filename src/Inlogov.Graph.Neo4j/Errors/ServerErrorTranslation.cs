using System.Globalization;
using System.Text.RegularExpressions;
using Inlogov.Graph.Neo4j.Connecting;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Neo4j.Errors;

/// <summary>
/// Turns the error of an answer into ours. Classified by its code alone: a status says little, since 202 is also the
/// status of failures. Statement errors keep Neo4j's words; what the operator can mend gets the remedy.
/// </summary>
internal static partial class ServerErrorTranslation
{
    /// <summary>The exception for the code and message of an answer.</summary>
    /// <param name="error">What Neo4j says.</param>
    /// <param name="address">Who says it.</param>
    /// <param name="database">The database that was asked.</param>
    /// <param name="scheme">The kind of credentials that were given, or null.</param>
    public static GraphException Translate(ServerError error, Neo4jAddress address, string database, string? scheme) => error.Code switch
    {
        GraphStatusCodes.Unauthorized or "Neo.ClientError.Security.TokenExpired" => Neo4jErrors.Unauthorized(address, scheme),
        GraphStatusCodes.AuthenticationRateLimit => Neo4jErrors.Locked(address),
        "Neo.ClientError.Security.CredentialsExpired" => Neo4jErrors.PasswordExpired(address, error.Code),
        GraphStatusCodes.DatabaseNotFound => Neo4jErrors.DatabaseMissing(address, database),
        GraphStatusCodes.DatabaseUnavailable or "Neo.TransientError.Database.DatabaseUnavailable" => Neo4jErrors.DatabaseStopped(address, database),
        GraphStatusCodes.Forbidden or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" => Neo4jErrors.NotAllowed(error.Code, error.Message),
        "Neo.ClientError.Cluster.NotALeader" => Neo4jErrors.NotLeader(address, error.Code),
        GraphStatusCodes.RequestInvalid when error.Message.StartsWith("Transaction with Id", StringComparison.Ordinal) => Neo4jErrors.TransactionEnded(),
        GraphStatusCodes.MemoryPoolOutOfMemory or "Neo.TransientError.General.OutOfMemoryError" => Neo4jErrors.OutOfMemory(error.Code, error.Message),
        "N/A" => Neo4jErrors.ParameterUnwritable("a number is beyond 64 bits"),
        _ => new GraphException(error.Code, error.Message, PositionIn(error.Message)),
    };

    private static StatementPosition? PositionIn(string message)
    {
        var place = Place().Match(message);
        return place.Success ? new StatementPosition(Number(place, 3), Number(place, 1), Number(place, 2)) : null;
    }

    private static int Number(Match place, int group) => int.Parse(place.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\(line (\d{1,9}), column (\d{1,9}) \(offset: (\d{1,9})\)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
