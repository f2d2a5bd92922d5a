using System.Net;

namespace Inlogov.Graph.Server.Configuration;

/// <summary>Reads the settings from files, environment (<c>INLOGOV__SEED__FOLDER</c>) and command line, and refuses wrong ones.</summary>
internal static class ServerConfiguration
{
    /// <summary>The address that is listened on when none is configured.</summary>
    public const string DefaultUrl = "http://127.0.0.1:5080";

    private const string EnvironmentPrefix = "INLOGOV__";

    private static readonly string[] Sections = [.. ConfigurationKeys.Sections, "urls", "Kestrel", "environment", "contentRoot", "applicationName"];

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
        ConfigurationKeys.RefuseUnknown(configuration);
        var options = new ServerOptions();
        try
        {
            configuration.Bind(options);
        }
        catch (InvalidOperationException failure)
        {
            throw new ConfigurationException(OneSentence(failure));
        }

        OptionChecks.Check(options);
        return options;
    }

    /// <summary>The addresses to listen on: <c>urls</c> and those of Kestrel's own endpoints.</summary>
    public static (string[] Urls, string[] All) Addresses(IConfiguration configuration)
    {
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(one => one["Url"]).OfType<string>().ToArray();
        var urls = (configuration["urls"] ?? DefaultUrl).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return (urls, [.. urls, .. endpoints]);
    }

    /// <summary>Refuses to listen where anybody could ask, unless clients are asked who they are or that was said to be wanted.</summary>
    /// <exception cref="ConfigurationException">An address is no address, or not of this machine's loopback.</exception>
    public static void RefuseOpenAddresses(IEnumerable<string> urls, AuthOptions auth)
    {
        foreach (var url in urls)
        {
            if (!IsLoopback(HostOf(url)) && auth is { AllowAnonymous: false, IsOn: false })
            {
                throw new ConfigurationException(
                    $"`{url}` can be reached from other machines, and nobody is asked who they are: listen on 127.0.0.1, set Auth:ApiKeys:0 or Auth:Jwt, or set Auth:AllowAnonymous=true to serve everyone.");
            }
        }
    }

    /// <summary>The host of an address to listen on.</summary>
    /// <exception cref="ConfigurationException">It is no address.</exception>
    public static string HostOf(string url)
    {
        try
        {
            return BindingAddress.Parse(url).Host;
        }
        catch (FormatException)
        {
            throw new ConfigurationException($"`{url}` is no address to listen on: write one such as {DefaultUrl}.");
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
                throw new ConfigurationException($"There is no option `--{name}`: options begin with one of {string.Join(", ", ConfigurationKeys.Sections)}, or are --urls.");
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

    private static string OneSentence(InvalidOperationException failure)
    {
        var inner = failure.InnerException is { } cause ? $" {cause.Message}" : string.Empty;
        return failure.Message + inner;
    }
}
