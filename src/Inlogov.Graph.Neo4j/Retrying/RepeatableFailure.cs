using System.Net.Sockets;
using Inlogov.Graph.Port;

namespace Inlogov.Graph.Neo4j.Retrying;

/// <summary>Tells the failures that may be gone a moment later from those that somebody has to mend.</summary>
internal static class RepeatableFailure
{
    private const string BookmarkTimeout = "Neo.TransientError.Transaction.BookmarkTimeout";

    /// <summary>Whether a statement that may run twice is worth running again.</summary>
    public static bool Is(Exception? failure) => failure is GraphException { IsTransient: true } known && known.Code switch
    {
        // It would only hold as much memory again, or wait another minute.
        GraphStatusCodes.MemoryPoolOutOfMemory or "Neo.TransientError.General.OutOfMemoryError" or BookmarkTimeout => false,

        // Ours for everything on the way: an answer that broke off or a gateway's status pass, a wrong name or certificate stay.
        GraphStatusCodes.DatabaseUnavailable => known.InnerException is null or IOException
            or HttpRequestException { HttpRequestError: HttpRequestError.ResponseEnded },
        _ => true,
    };

    /// <summary>Whether nothing at all was sent, since nobody listened: then anything may be sent again.</summary>
    public static bool IsRefusedConnection(Exception? failure) =>
        failure is HttpRequestException { InnerException: SocketException { SocketErrorCode: SocketError.ConnectionRefused } };
}
