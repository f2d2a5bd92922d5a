using System.CommandLine;
using Inlogov.Graph.Seeder;
using Microsoft.Extensions.Configuration;

// The writers of the process, by way of the command line library: this program names no console elsewhere.
var process = new InvocationConfiguration();
var environment = new ConfigurationBuilder().AddEnvironmentVariables(SeederApplication.EnvironmentPrefix).Build();
return await SeederApplication.RunAsync(args, environment, Terminal.Over(process.Output, process.Error), CancellationToken.None);
