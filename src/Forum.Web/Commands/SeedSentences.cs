using Forum.Infrastructure.Seeding;

namespace Forum.Web.Commands;

/// <summary>What an operator reads when a seeding is refused: one line that says what to do.</summary>
internal static class SeedSentences
{
    public const string Interrupted = "Interrupted: the database is half filled. Delete its file, or run seed again with --restart.";

    public static string Of(SeedRefusal refusal) => refusal switch
    {
        SeedRefusal.TooFewMembers => $"--members must be at least {SeedScale.MinMembers}.",
        SeedRefusal.TooManyMembers => $"--members cannot exceed {SeedScale.MaxMembers}.",
        SeedRefusal.NoTopics => "--topics must be at least 1.",
        SeedRefusal.NegativeLongest => "--longest cannot be negative.",
        SeedRefusal.MoreTopicsThanPosts => "--topics cannot exceed --posts: every topic has a first post.",
        SeedRefusal.LongestBeyondPosts => "--longest must be smaller than --posts.",
        SeedRefusal.TooFewPosts => "--posts is too small: the longest topic leaves less than one post for each of the others.",
        SeedRefusal.TooManyPosts => "--posts is too large: with so few --topics, some would be longer than --longest.",
        SeedRefusal.WeakPassword => "--password needs at least 10 characters, 4 of them different.",
        SeedRefusal.Inhabited => "This forum has members already: seed fills an empty one. Choose another Forum__DataDirectory, or delete the database.",
        SeedRefusal.HalfSeeded => "A seeding of this database was interrupted, or still runs. Delete the database file, or run seed again with --restart.",
    };
}
