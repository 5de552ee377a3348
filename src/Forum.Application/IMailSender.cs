namespace Forum.Application;

/// <summary>Takes a mail to be sent. Returns at once, whether or not there is anybody to send it to: how long a page takes tells nothing.</summary>
public interface IMailSender
{
    void Send(Letter letter);
}

/// <param name="To">One address.</param>
/// <param name="Subject">Neutral: a screen at work shows it. No name of the forum, of a medicine or of an illness.</param>
/// <param name="Text">Plain text; the same holds for its first line, which telephones show.</param>
public sealed record Letter(string To, string Subject, string Text);
