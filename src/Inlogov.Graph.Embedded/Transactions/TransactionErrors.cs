using System.Globalization;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Embedded.Transactions;

/// <summary>The messages of sessions and transactions, one beside the other.</summary>
internal static class TransactionErrors
{
    public static GraphException TimedOut(TimeSpan timeout) => Of(
        GraphStatusCodes.TransactionTimedOut,
        $"The statement ran longer than {timeout.TotalMilliseconds:0} ms, which is all it may. Ask for less, or raise its timeout.");

    public static GraphException OutOfMemory(long bytesMax) => Of(
        GraphStatusCodes.MemoryPoolOutOfMemory,
        $"The statement holds more than {bytesMax} bytes, which is all it may. Ask for less, or raise its memory limit.");

    public static GraphException TooManyRows(long rowsMax) => Of(
        GraphStatusCodes.ArgumentError,
        $"The statement returns more than {rowsMax} rows, which is all it may. Add a LIMIT, or raise its limit of rows.");

    public static GraphException ReadOnlyWrite() => Of(
        GraphStatusCodes.AccessMode,
        $"Writing in read access mode not allowed. Attempted write to a session that only reads: open one with write access.");

    public static GraphException ReadOnlySchema() => Of(
        GraphStatusCodes.AccessMode,
        $"Schema operations are not allowed in read access mode. Open a session with write access.");

    public static GraphException ParametersMissing(IEnumerable<string> names) =>
        Of(GraphStatusCodes.ParameterMissing, $"Expected parameter(s): {string.Join(", ", names)}");

    public static GraphException TransactionEnded() => Of(
        GraphStatusCodes.TransactionNotFound,
        $"The transaction has ended: it was committed or rolled back, or a statement in it failed. Begin another one.");

    public static GraphException ResultOpen() => Of(
        GraphStatusCodes.RequestInvalid,
        $"A result of this transaction is still open. Read it to its end or dispose it before the next statement.");

    public static GraphException CommitsItselfInside() => Of(
        GraphStatusCodes.TransactionStartFailed,
        $"A statement with `CALL {{ … }} IN TRANSACTIONS` commits as it goes. Run it in its own transaction, not inside another.");

    public static GraphException DatabaseNotFound(string name, string own) =>
        Of(GraphStatusCodes.DatabaseNotFound, $"There is no database called `{name}`; this one is called `{own}`.");

    public static GraphException Closed(string name) =>
        Of(GraphStatusCodes.DatabaseUnavailable, $"The database `{name}` has been closed.");

    /// <summary>A failure of the engine itself, which must not leave it in another shape than every other failure.</summary>
    public static GraphException Unexpected(Exception failure) => new(
        GraphStatusCodes.UnknownError,
        "The embedded database failed while it ran the statement, which changed nothing. This is an error of the database, not of the statement.",
        innerException: failure);

    /// <summary>Whether a failure is one that callers do not know.</summary>
    public static bool IsUnexpected(Exception failure) => failure is not (GraphException or OperationCanceledException);

    private static GraphException Of(string code, FormattableString message) =>
        new(code, message.ToString(CultureInfo.InvariantCulture));
}
