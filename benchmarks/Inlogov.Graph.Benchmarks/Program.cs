using BenchmarkDotNet.Running;
using Inlogov.Graph.Benchmarks;
using Inlogov.Graph.Benchmarks.Peers;

if (args is ["peers", var data, var folder])
{
    new PeersFiles(folder).Write(data);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(GeneratedGraph).Assembly).Run(args);
