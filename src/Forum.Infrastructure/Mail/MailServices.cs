using System.Net;
using System.Net.Mail;
using System.Text;
using System.Threading.Channels;
using Forum.Application;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Forum.Infrastructure.Mail;

public static class MailServices
{
    public static IServiceCollection AddForumMail(this IServiceCollection services, MailOptions options) => services
        .AddSingleton(options)
        .AddSingleton<WaitingMail>()
        .AddSingleton<IMailSender>(provider => provider.GetRequiredService<WaitingMail>())
        .AddHostedService<DeliverMail>();
}

/// <summary>
/// Mails that wait for their delivery, in memory: a page never waits for a mail server, and its time never tells whether a mail left.
/// What a restart loses here is a link that the person asks for again.
/// </summary>
internal sealed class WaitingMail : IMailSender
{
    private const int MaxWaiting = 500;

    private readonly Channel<Letter> letters = Channel.CreateBounded<Letter>(new BoundedChannelOptions(MaxWaiting) { FullMode = BoundedChannelFullMode.DropWrite });

    public ChannelReader<Letter> Letters => letters.Reader;

    public void Send(Letter letter) => letters.Writer.TryWrite(letter);
}

/// <summary>Hands mails to the server, or to a folder where there is none. Logs failures without address or text.</summary>
internal sealed class DeliverMail(WaitingMail waiting, MailOptions options, ILogger<DeliverMail> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var letter in waiting.Letters.ReadAllAsync(stoppingToken))
        {
            try
            {
                await Deliver(letter, stoppingToken);
            }
            catch (Exception exception) when (exception is SmtpException or IOException or FormatException)
            {
                // The message of an SmtpException may repeat the address.
                log.LogWarning("A mail could not be delivered ({Kind})", exception is SmtpException smtp ? smtp.StatusCode.ToString() : exception.GetType().Name);
            }
        }
    }

    private async Task Deliver(Letter letter, CancellationToken cancellationToken)
    {
        using var message = new MailMessage(options.From, letter.To, letter.Subject, letter.Text)
        {
            SubjectEncoding = Encoding.UTF8,
            BodyEncoding = Encoding.UTF8,
        };
        message.Headers.Add("Auto-Submitted", "auto-generated");
        using var client = new SmtpClient();
        if (options.Host is { } host)
        {
            (client.Host, client.Port, client.EnableSsl) = (host, options.Port, options.StartTls);
            if (options.User is { } user)
                client.Credentials = new NetworkCredential(user, options.Password);
        }
        else
        {
            client.DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory;
            client.PickupDirectoryLocation = Directory.CreateDirectory(options.Folder).FullName;
        }

        await client.SendMailAsync(message, cancellationToken);
    }
}
