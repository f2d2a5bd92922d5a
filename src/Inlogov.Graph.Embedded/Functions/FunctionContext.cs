namespace Inlogov.Graph.Embedded.Functions;

/// <summary>What a function may know beside its arguments: the graph, three clocks and chance. One per statement.</summary>
/// <param name="entities">The graph as the statement sees it.</param>
/// <param name="clock">The clock of the <c>.realtime</c> functions.</param>
/// <param name="transactionTime">When the transaction began.</param>
/// <param name="statementTime">When the statement began; the clock of <c>date()</c> and its like.</param>
/// <param name="random">The source of <c>rand()</c> and <c>randomUUID()</c>.</param>
internal sealed class FunctionContext(
    IEntityReader entities, TimeProvider clock, DateTimeOffset transactionTime, DateTimeOffset statementTime, Random random)
{
    public IEntityReader Entities { get; } = entities;

    public DateTimeOffset TransactionTime { get; } = transactionTime;

    public DateTimeOffset StatementTime { get; } = statementTime;

    public DateTimeOffset RealTime => clock.GetUtcNow();

    public Random Random { get; } = random;
}
