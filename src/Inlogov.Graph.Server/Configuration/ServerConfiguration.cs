using System.Globalization;
using System.Net;

namespace Inlogov.Graph.Server.Configuration;

/// <summary>Reads the settings from files, environment (<c>INLOGOV__SEED__FOLDER</c>) and command line, and refuses wrong ones.</summary>
internal static class ServerConfiguration
{
    /// <summary>The address that is listened on when none is configured.</summary>
    public const string DefaultUrl = "http://127.0.0.1:5080";

    private const string EnvironmentPrefix = "INLOGOV__";

    private static readonly string[] Sections =
        ["Neo4j", "Data", "Seed", "Ontology", "Cypher", "GraphQL", "Auth", "Cors", "AllowedHosts", "RateLimit", "Logging", "Serilog", "Kestrel", "urls", "environment", "contentRoot", "applicationName"];

    /// <summary>Adds our environment variables, then the command line again so that it wins.</summary>
    public static void AddSources(ConfigurationManager configuration, string[] args)
    {
        configuration.AddEnvironmentVariables(EnvironmentPrefix);
        configuration.AddCommandLine(args);
    }

    /// <summary>Binds and checks the settings.</summary>
    /// <exception cref="ConfigurationException">A setting is unknown or has a wrong value.</exception>
    public static ServerOptions Read(IConfiguration configuration, string[] args)
    {
        RefuseUnknownArguments(args);
        var options = new ServerOptions();
        try
        {
            configuration.Bind(options);
        }
        catch (InvalidOperationException failure)
        {
            throw new ConfigurationException(OneSentence(failure));
        }

        Check(options);
        return options;
    }

    /// <summary>Refuses to listen where anybody could ask, unless that was said to be wanted.</summary>
    /// <exception cref="ConfigurationException">An address is not of this machine's loopback.</exception>
    public static void RefuseOpenAddresses(IEnumerable<string> urls, AuthOptions auth)
    {
        foreach (var url in urls)
        {
            if (!auth.AllowAnonymous && !IsLoopback(BindingAddress.Parse(url).Host))
            {
                throw new ConfigurationException(
                    $"`{url}` can be reached from other machines, and nobody is asked who they are: listen on 127.0.0.1, or set Auth:AllowAnonymous=true to serve everyone.");
            }
        }
    }

    /// <summary>Whether the host name means this machine alone.</summary>
    public static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static void RefuseUnknownArguments(string[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            var argument = args[i];
            if (!argument.StartsWith("--", StringComparison.Ordinal))
            {
                throw new ConfigurationException($"`{argument}` is no option: options are written --Name=value, such as --urls={DefaultUrl} or --Neo4j:Uri=http://127.0.0.1:7474.");
            }

            var name = argument[2..].Split('=')[0];
            var section = name.Split(':')[0];
            if (!Sections.Contains(section, StringComparer.OrdinalIgnoreCase))
            {
                throw new ConfigurationException($"There is no option `--{name}`: options begin with one of {string.Join(", ", Sections.Take(10))}, or are --urls.");
            }

            if (!argument.Contains('=', StringComparison.Ordinal))
            {
                i++;
                if (i >= args.Length)
                {
                    throw new ConfigurationException($"The option `--{name}` has no value: write --{name}=value.");
                }
            }
        }
    }

    private static void Check(ServerOptions options)
    {
        if (options.Data.Folder.Length > 0)
        {
            throw new ConfigurationException("`Data:Folder` is not supported yet: the embedded database lives in memory and is built from the facts at each start. Leave it empty, or use Neo4j (Neo4j:Uri) to keep edits.");
        }

        RefuseSmall("Cypher:TimeoutSeconds", options.Cypher.TimeoutSeconds);
        RefuseSmall("Cypher:RowsMax", options.Cypher.RowsMax);
        RefuseSmall("Cypher:MemoryMegabytesMax", options.Cypher.MemoryMegabytesMax);
        RefuseMissing("Ontology:File", options.Ontology.File, File.Exists);
        RefuseMissing("Seed:Documents", options.Seed.Documents, Directory.Exists);
        RefuseMissing("Seed:Cypher", options.Seed.Cypher, Path.Exists);
    }

    private static void RefuseSmall(string key, int value)
    {
        if (value < 1)
        {
            throw new ConfigurationException(string.Create(CultureInfo.InvariantCulture, $"`{key}` is {value}, but has to be at least 1."));
        }
    }

    private static void RefuseMissing(string key, string path, Func<string, bool> exists)
    {
        if (path.Length > 0 && !exists(path))
        {
            throw new ConfigurationException($"`{key}` names `{path}`, which is not there.");
        }
    }

    private static string OneSentence(InvalidOperationException failure)
    {
        var inner = failure.InnerException is { } cause ? $" {cause.Message}" : string.Empty;
        return failure.Message + inner;
    }
}
