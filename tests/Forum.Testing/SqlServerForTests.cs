using System.Diagnostics;

namespace Forum.Testing;

/// <summary>A SQL Server for tests: the one named by <c>FORUM_TEST_SQLSERVER</c>, or one started by a docker engine that answers.</summary>
public static class SqlServerForTests
{
    private const string Image = "mcr.microsoft.com/mssql/server:2022-latest";
    private const string Password = "Only-for-tests-1";

    private static readonly Lazy<(string? ConnectionString, string? WhyAbsent)> Found = new(Find);

    public static string? WhyAbsent => Environment.GetEnvironmentVariable("FORUM_REQUIRE_SQLSERVER") == "1" ? null : Found.Value.WhyAbsent;

    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static string ConnectionString => Found.Value.ConnectionString ?? throw new InvalidOperationException(Found.Value.WhyAbsent);

    private static (string?, string?) Find()
    {
        if (Environment.GetEnvironmentVariable("FORUM_TEST_SQLSERVER") is { Length: > 0 } named)
            return (named, null);
        if (!Docker("version --format {{.Server.Version}}").Succeeded)
            return (null, "No SQL Server: FORUM_TEST_SQLSERVER is not set and no docker engine answers.");
        var port = 14330;
        Docker("rm -f bacloforum-tests");
        var started = Docker($"run -d --name bacloforum-tests -e ACCEPT_EULA=Y -e MSSQL_SA_PASSWORD={Password} -p 127.0.0.1:{port}:1433 {Image}");
        return started.Succeeded
            ? ($"Server=127.0.0.1,{port};User Id=sa;Password={Password};Encrypt=True;TrustServerCertificate=True;Connect Timeout=90", null)
            : (null, $"No SQL Server: docker could not start {Image}: {started.Output}");
    }

    private static (bool Succeeded, string Output) Docker(string arguments)
    {
        try
        {
            using var docker = Process.Start(new ProcessStartInfo("docker", arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
            var output = docker.StandardOutput.ReadToEnd() + docker.StandardError.ReadToEnd();
            docker.WaitForExit();
            return (docker.ExitCode == 0, output.Trim());
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (false, "there is no docker command");
        }
    }
}
