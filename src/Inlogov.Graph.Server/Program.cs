using Inlogov.Graph.Server.Hosting;

return await ServerProgram.RunAsync(args);
