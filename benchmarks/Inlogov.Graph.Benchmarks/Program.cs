using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(Inlogov.Graph.Benchmarks.GeneratedGraph).Assembly).Run(args);
