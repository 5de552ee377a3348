namespace Forum.Infrastructure.Mail;

/// <summary>Section <c>Mail</c> of the configuration.</summary>
public sealed class MailOptions
{
    /// <summary>The SMTP server. Without one, mails are written as files into <c>mail</c> in the data directory and go nowhere.</summary>
    public string? Host { get; set; }

    public int Port { get; set; } = 587;

    public string? User { get; set; }

    public string? Password { get; set; }

    public bool StartTls { get; set; } = true;

    /// <summary>The sender's address: it stands in the list of messages, so its name and domain say nothing of the subject.</summary>
    public string From { get; set; } = "ne-pas-repondre@localhost";

    /// <summary>Where mails are written when there is no server.</summary>
    public string Folder { get; set; } = "data/mail";
}
