using Inlogov.Graph.Testing;
using Xunit;

namespace Inlogov.Graph.Seeding.Tests.Extracting;

/// <summary>The three real documents, where they are present: skipped without them at a desk, failed without them on the build server.</summary>
internal static class FirstDocuments
{
    public static string Require()
    {
        var folder = Workplace.Shared("documents");
        if (folder is null && Environment.GetEnvironmentVariable("CI") is { Length: > 0 })
        {
            Assert.Fail("../shared/documents is not present, and nothing may be skipped in CI.");
        }

        Assert.SkipWhen(folder is null, "../shared/documents is not present.");
        return folder!;
    }
}
