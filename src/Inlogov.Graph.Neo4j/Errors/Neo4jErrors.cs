using System.Globalization;
using System.Net;
using Inlogov.Graph.Neo4j.Connecting;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Neo4j.Errors;

/// <summary>Every message of this project that is not Neo4j's own, side by side.</summary>
internal static class Neo4jErrors
{
    public static GraphException AddressMalformed(string text) => Configuration(
        $"`Neo4j:Uri` is `{text}`, which is no HTTP address; give one such as `http://localhost:7474`.");

    public static GraphException AddressIsBolt(string text, string instead) => Configuration(
        $"`Neo4j:Uri` is `{text}`, a Bolt address; this program speaks Neo4j's HTTP Query API: use `{instead}`.");

    public static GraphException AddressHoldsCredentials() => Configuration(
        "`Neo4j:Uri` holds a user or password; give them as `Neo4j:User` and `Neo4j:Password` (`INLOGOV__NEO4J__PASSWORD`) instead.");

    public static GraphException TwoSecrets(string setting) => Configuration(
        $"Both `Neo4j:{setting}` and `Neo4j:{setting}File` are set; keep one of them.");

    public static GraphException TwoCredentials() => Configuration(
        "`Neo4j:BearerToken` is set beside `Neo4j:User` or `Neo4j:Password`; keep the token, or user and password.");

    public static GraphException SecretFileUnreadable(string path, string setting, Exception cause) => Configuration(
        $"`Neo4j:{setting}` names `{path}`, which cannot be read ({cause.GetType().Name}); give a readable file whose first line is the secret.");

    public static GraphException SecretFileEmpty(string path, string setting) => Configuration(
        $"`Neo4j:{setting}` names `{path}`, whose first line is empty; write the secret there.");

    public static GraphException UserMalformed() => Configuration(
        "`Neo4j:User` holds a colon, which basic authentication does not allow; use another user.");

    public static GraphException TokenMalformed() => Configuration(
        "`Neo4j:BearerToken` holds blanks or characters that no token has; give the token alone, without `Bearer`.");

    public static GraphException RequestsOutOfRange(int value) => Configuration(
        $"`Neo4j:RequestsMax` is {value.ToString(CultureInfo.InvariantCulture)}; it must be at least 1.");

    public static GraphException NothingListens(Neo4jAddress address, Exception cause) => Unavailable(
        $"Nothing listens at `{address}`; start Neo4j there, or set `Neo4j:Uri` to where it listens.", cause);

    public static GraphException HostUnknown(Neo4jAddress address, Exception cause) => Unavailable(
        $"The host `{address.Base.Host}` of `Neo4j:Uri` is not known; correct the name.", cause);

    public static GraphException NoConnection(Neo4jAddress address, TimeSpan limit, Exception cause) => Unavailable(
        $"`{address}` did not accept a connection within {Seconds(limit)}; see whether Neo4j runs there and a firewall lets this machine through.", cause);

    public static GraphException NoAnswer(Neo4jAddress address, TimeSpan limit) => Unavailable(
        $"Neo4j at `{address}` did not answer within {Seconds(limit)}; it is starting, overloaded or stuck: try again later.", null);

    public static GraphException TlsFailed(Neo4jAddress address, Exception cause) => Unavailable(
        $"No secure connection to `{address}` could be made ({cause.InnerException?.Message ?? cause.Message}); use the address that the certificate names, or `http://` where the server has no TLS.",
        cause);

    public static GraphException BrokenOff(Neo4jAddress address, bool mayHaveWritten, Exception? cause) => Unavailable(
        mayHaveWritten
            ? $"The connection to Neo4j at `{address}` broke before its answer was whole, so whether the change was made is unknown; look before you repeat it."
            : $"The connection to Neo4j at `{address}` broke before its answer was whole; try again when the server runs.",
        cause);

    public static GraphException NotNeo4j(Neo4jAddress address, string found, Exception? cause = null) => new(
        GraphStatusCodes.RequestInvalid,
        address.Base.Port == 7687
            ? $"`{address}` answers, but not as Neo4j's HTTP Query API does ({found}): 7687 is Bolt's port, HTTP's is 7474."
            : $"`{address}` answers, but not as Neo4j's HTTP Query API does ({found}); set `Neo4j:Uri` to the HTTP address of Neo4j {ServerVersion.Oldest.Major}.{ServerVersion.Oldest.Minor} or newer.",
        innerException: cause);

    public static GraphException Redirected(Neo4jAddress address, Uri? target) => new(
        GraphStatusCodes.RequestInvalid,
        $"`{address}` redirects to `{target?.GetLeftPart(UriPartial.Path) ?? "nowhere"}`, and redirects are not followed; set `Neo4j:Uri` to the final address.");

    public static GraphException Gateway(Neo4jAddress address, HttpStatusCode status) => Unavailable(
        string.Create(CultureInfo.InvariantCulture, $"`{address}` answers with status {(int)status} instead of Neo4j; the server behind it is starting, stopping or overloaded: try again later."), null);

    public static GraphException TooOld(Neo4jAddress address, string version) => new(
        GraphStatusCodes.RequestInvalid,
        $"Neo4j at `{address}` is version {version}; this program needs {ServerVersion.Oldest.Major}.{ServerVersion.Oldest.Minor} or newer: upgrade the server.");

    /// <summary>Neo4j refuses the credentials, or asks for some.</summary>
    /// <param name="address">Who refuses.</param>
    /// <param name="scheme">The kind of credentials that were given, or null.</param>
    public static GraphException Unauthorized(Neo4jAddress address, string? scheme) => new(
        GraphStatusCodes.Unauthorized,
        scheme switch
        {
            null => $"Neo4j at `{address}` asks for a password; give `Neo4j:User` and `Neo4j:Password` (`INLOGOV__NEO4J__PASSWORD`).",
            "Bearer" => $"Neo4j at `{address}` refuses this token; get a new one for `Neo4j:BearerToken`, and see whether the server's single sign-on accepts its issuer.",
            _ => $"Neo4j at `{address}` refuses this user and password; correct `Neo4j:User` and `Neo4j:Password`.",
        });

    public static GraphException PasswordExpired(Neo4jAddress address, string code) => new(
        code, $"Neo4j at `{address}` wants this user's first password changed before anything else; run `ALTER CURRENT USER SET PASSWORD FROM 'old' TO 'new'` in its shell, and set `Neo4j:Password` to the new one.");

    public static GraphException Locked(Neo4jAddress address) => new(
        GraphStatusCodes.AuthenticationRateLimit,
        $"Neo4j at `{address}` has locked this user for a few seconds after wrong passwords; correct `Neo4j:Password`, wait five seconds and try again.");

    public static GraphException DatabaseMissing(Neo4jAddress address, string database) => new(
        GraphStatusCodes.DatabaseNotFound,
        $"Neo4j at `{address}` has no database `{database}`; correct `Neo4j:Database` (`SHOW DATABASES` lists them).");

    public static GraphException NotAllowed(string code, string message) => new(
        code, $"{message.TrimEnd('.')}; give the user of `Neo4j:User` a role that may do that, or use another user.");

    public static GraphException NotLeader(Neo4jAddress address, string code) => new(
        code, $"The cluster member at `{address}` takes no writes for this database and does not pass them on; turn server-side routing on (`dbms.routing.enabled=true`), or set `Neo4j:Uri` to the leader.");

    public static GraphException DatabaseStopped(Neo4jAddress address, string database) => new(
        GraphStatusCodes.DatabaseUnavailable,
        $"The database `{database}` of Neo4j at `{address}` is starting, stopping or stopped; try again later, or start it (`START DATABASE`).");

    public static GraphException OutOfMemory(string code, string message) => new(
        code,
        $"{message.TrimEnd('.')}; ask for less at once, or give the server more heap (`server.memory.heap.max_size`) or a higher limit.");

    public static GraphException TransactionEnded() => new(
        GraphStatusCodes.TransactionNotFound,
        "The transaction has ended: it was committed, rolled back, failed, or idle for longer than the server allows; begin another one.");

    public static GraphException TimedOut(TimeSpan limit) => new(
        GraphStatusCodes.TransactionTimedOut,
        $"The statement ran longer than {Seconds(limit)} and was stopped; ask for less, or raise the limit.");

    public static GraphException TooManyRows(long limit) => new(
        GraphStatusCodes.ArgumentError,
        $"The statement returns more than {limit.ToString(CultureInfo.InvariantCulture)} rows; add a LIMIT, or raise the limit.");

    public static GraphException Unreadable(Neo4jAddress address, Exception cause) => new(
        GraphStatusCodes.UnknownError,
        $"Neo4j at `{address}` sent an answer that cannot be read as the Query API's JSON; see whether something between here and there changes it.",
        innerException: cause);

    public static GraphException ParameterUnwritable(string reason) => new(
        GraphStatusCodes.ArgumentError, $"The parameters cannot be sent to Neo4j: {reason}.");

    private static GraphException Configuration(string message) => new(GraphStatusCodes.RequestInvalid, message);

    private static GraphException Unavailable(string message, Exception? cause) =>
        new(GraphStatusCodes.DatabaseUnavailable, message, innerException: cause);

    private static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.###} s");
}
