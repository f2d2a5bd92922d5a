using Inlogov.Graph.Seeding.Loading;

namespace Inlogov.Graph.Seeder.Rendering;

/// <summary>Changes a second, from the first report of writing on.</summary>
internal sealed class SeedRate(TimeProvider time)
{
    private long? _begun;

    /// <summary>The rate so far, or null while nothing has been written.</summary>
    public double? Of(SeedProgress progress)
    {
        if (progress.Step != SeedStep.Writing)
        {
            return null;
        }

        _begun ??= time.GetTimestamp();
        var seconds = time.GetElapsedTime(_begun.Value).TotalSeconds;
        return progress.Done > 0 && seconds > 0 ? progress.Done / seconds : null;
    }
}
