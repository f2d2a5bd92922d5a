namespace Inlogov.Graph.Seeder;

/// <summary>What the program tells its caller when it ends.</summary>
internal static class ExitCodes
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int WrongUsage = 2;
}
