namespace Inlogov.Graph.Port;

/// <summary>The status codes of Neo4j 5.26 that this product raises itself (Neo4j status codes, reference of errors).</summary>
public static class GraphStatusCodes
{
    /// <summary>The statement is not Cypher, or breaks a rule that is checked before it runs.</summary>
    public const string SyntaxError = "Neo.ClientError.Statement.SyntaxError";

    /// <summary>The statement is Cypher, but has no meaning on the data it met.</summary>
    public const string SemanticError = "Neo.ClientError.Statement.SemanticError";

    /// <summary>A value has the wrong type.</summary>
    public const string TypeError = "Neo.ClientError.Statement.TypeError";

    /// <summary>An argument has a wrong value.</summary>
    public const string ArgumentError = "Neo.ClientError.Statement.ArgumentError";

    /// <summary>Division by zero, or a number beyond 64 bits.</summary>
    public const string ArithmeticError = "Neo.ClientError.Statement.ArithmeticError";

    /// <summary>A parameter was not given.</summary>
    public const string ParameterMissing = "Neo.ClientError.Statement.ParameterMissing";

    /// <summary>A node or relationship is gone.</summary>
    public const string EntityNotFound = "Neo.ClientError.Statement.EntityNotFound";

    /// <summary>A write in a session that only reads.</summary>
    public const string AccessMode = "Neo.ClientError.Statement.AccessMode";

    /// <summary>No such procedure.</summary>
    public const string ProcedureNotFound = "Neo.ClientError.Procedure.ProcedureNotFound";

    /// <summary>A procedure failed.</summary>
    public const string ProcedureCallFailed = "Neo.ClientError.Procedure.ProcedureCallFailed";

    /// <summary>A change would break a constraint.</summary>
    public const string ConstraintValidationFailed = "Neo.ClientError.Schema.ConstraintValidationFailed";

    /// <summary>Data at hand breaks a constraint that was to be created.</summary>
    public const string ConstraintCreationFailed = "Neo.DatabaseError.Schema.ConstraintCreationFailed";

    /// <summary>A constraint of that name or meaning is there already.</summary>
    public const string ConstraintAlreadyExists = "Neo.ClientError.Schema.ConstraintAlreadyExists";

    /// <summary>No such constraint.</summary>
    public const string ConstraintNotFound = "Neo.DatabaseError.Schema.ConstraintDropFailed";

    /// <summary>An index of that name or meaning is there already.</summary>
    public const string IndexAlreadyExists = "Neo.ClientError.Schema.IndexAlreadyExists";

    /// <summary>No such index.</summary>
    public const string IndexNotFound = "Neo.DatabaseError.Schema.IndexDropFailed";

    /// <summary>Schema and data cannot be changed in one transaction.</summary>
    public const string ForbiddenDueToTransactionType = "Neo.ClientError.Transaction.ForbiddenDueToTransactionType";

    /// <summary>A transaction cannot begin here.</summary>
    public const string TransactionStartFailed = "Neo.DatabaseError.Transaction.TransactionStartFailed";

    /// <summary>No such transaction, or it has ended.</summary>
    public const string TransactionNotFound = "Neo.ClientError.Transaction.TransactionNotFound";

    /// <summary>The statement ran longer than it may.</summary>
    public const string TransactionTimedOut = "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration";

    /// <summary>The statement was stopped.</summary>
    public const string Terminated = "Neo.ClientError.Transaction.Terminated";

    /// <summary>A request that is no request.</summary>
    public const string RequestInvalid = "Neo.ClientError.Request.Invalid";

    /// <summary>Name or password is wrong, or missing.</summary>
    public const string Unauthorized = "Neo.ClientError.Security.Unauthorized";

    /// <summary>The user may not do that.</summary>
    public const string Forbidden = "Neo.ClientError.Security.Forbidden";

    /// <summary>Too many wrong passwords; wait.</summary>
    public const string AuthenticationRateLimit = "Neo.ClientError.Security.AuthenticationRateLimit";

    /// <summary>No such database.</summary>
    public const string DatabaseNotFound = "Neo.ClientError.Database.DatabaseNotFound";

    /// <summary>The database cannot be reached, or is not one that is supported.</summary>
    public const string DatabaseUnavailable = "Neo.TransientError.General.DatabaseUnavailable";

    /// <summary>A statement holds more memory than it may.</summary>
    public const string MemoryPoolOutOfMemory = "Neo.TransientError.General.MemoryPoolOutOfMemoryError";

    /// <summary>A failure of the database itself.</summary>
    public const string UnknownError = "Neo.DatabaseError.General.UnknownError";

    /// <summary>The statement failed for a reason of the database's own.</summary>
    public const string ExecutionFailed = "Neo.DatabaseError.Statement.ExecutionFailed";
}
