using System.Globalization;
using BenchmarkDotNet.Running;
using Inlogov.Graph.Benchmarks;
using Inlogov.Graph.Benchmarks.Neo4j;
using Inlogov.Graph.Benchmarks.Peers;

if (args is ["peers", var data, var folder])
{
    new PeersFiles(folder).Write(data);
    return 0;
}

#pragma warning disable RS0030 // The ban is for libraries; this is the program's own edge.
var output = Console.Out;
#pragma warning restore RS0030
if (args is ["seeding", var ours, var other, var articles])
{
    await new SeedingMeasurement(int.Parse(articles, CultureInfo.InvariantCulture), output).RunAsync(ours, other);
    return 0;
}

if (args is ["foreign", var uri, var nodes])
{
    await new ForeignMeasurement(int.Parse(nodes, CultureInfo.InvariantCulture), output).RunAsync(uri);
    return 0;
}

if (args is ["attacks"])
{
    return await AttackBudget.MeasureAsync(output);
}

BenchmarkSwitcher.FromAssembly(typeof(GeneratedGraph).Assembly).Run(args);
return 0;
