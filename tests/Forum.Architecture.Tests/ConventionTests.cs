using System.Text.RegularExpressions;

namespace Forum.Architecture.Tests;

public sealed partial class ConventionTests
{
    /// <summary>Each use of every row, whoever asks, with its reason. A use that is not here is refused.</summary>
    private static readonly Dictionary<string, string> MayUseEverything = new(StringComparer.Ordinal)
    {
        ["src/Forum.Application/IForumDb.cs"] = "declares the door",
        ["src/Forum.Application/Accounts/IdentifyViewer.cs"] = "there is no viewer yet: it finds out who asks",
        ["src/Forum.Application/Accounts/NewRecoveryCodes.cs"] = "gives codes to a member who is not signed in yet",
        ["src/Forum.Application/Accounts/OpenSession.cs"] = "opens a session for a member who is not signed in yet, and clears those that ended",
        ["src/Forum.Application/Accounts/RecoverAccount.cs"] = "there is no viewer yet: a code stands for them",
        ["src/Forum.Application/Accounts/RegisterMember.cs"] = "there is no member yet",
        ["src/Forum.Application/Accounts/ResetPassword.cs"] = "there is no viewer yet: a link stands for them",
        ["src/Forum.Application/Members/AppointMember.cs"] = "an administrator gives sections to moderators",
        ["src/Forum.Application/Members/FindMembers.cs"] = "an administrator sees which sections a moderator keeps",
        ["src/Forum.Application/Moderation/LostSight.cs"] = "readers who lost sight of a topic lose what they kept of it",
        ["src/Forum.Application/Moderation/MergeTopics.cs"] = "moves the posts, marks and follows of every reader",
        ["src/Forum.Application/Moderation/SplitTopic.cs"] = "moves the posts, marks and follows of every reader",
        ["src/Forum.Application/Moderation/TopicActs.cs"] = "quotes anywhere follow the number of what they quote",
        ["src/Forum.Application/Sections/ChangeSection.cs"] = "tightening a section tightens every topic in it, and old addresses lead on",
        ["src/Forum.Application/Sections/MergeSections.cs"] = "moves every topic of a section",
        ["src/Forum.Application/Sections/SectionRules.cs"] = "an address once used is never given to another section, whoever may see it",
        ["src/Forum.Application/Topics/FindMergedTopic.cs"] = "an old address names no content, and is joined with the topics that the viewer sees",
        ["src/Forum.Application/Topics/RenderAgain.cs"] = "a job: nobody asks",
        ["src/Forum.Application/Sections/FindMovedSection.cs"] = "old addresses name no content, and are joined with the sections that the viewer sees",
        ["src/Forum.Application/Topics/TopicViews.cs"] = "adds views that were counted when pages were shown",
    };

    [Fact]
    public void Only_the_listed_files_read_every_row_whoever_asks()
    {
        var using_ = Sources.Of("src/Forum.Application").Concat(Sources.Of("src/Forum.Web"))
            .Where(file => Sources.WithoutComments(file.Text).Contains(".Everything", StringComparison.Ordinal) || file.Path.EndsWith("IForumDb.cs", StringComparison.Ordinal))
            .Select(file => file.Path)
            .Order(StringComparer.Ordinal);

        Assert.Equal(MayUseEverything.Keys.Order(StringComparer.Ordinal), using_);
    }

    [Fact]
    public void Stored_html_reaches_a_page_through_one_door()
    {
        var raw = Sources.Of("src/Forum.Web").Concat(Sources.Of("src/Forum.Web", "*.cshtml"))
            .Where(file => RawHtml().IsMatch(Sources.WithoutComments(file.Text)))
            .Select(file => file.Path);

        Assert.Equal(["src/Forum.Web/TagHelpers/PagesTagHelper.cs", "src/Forum.Web/TagHelpers/PostBody.cs"], raw.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Raw_sql_stands_in_persistence_alone()
    {
        var raw = Sources.Of("src")
            .Where(file => RawSql().IsMatch(Sources.WithoutComments(file.Text)) && !file.Path.Contains("/Persistence/", StringComparison.Ordinal))
            .Select(file => file.Path);

        Assert.Empty(raw);
        Assert.Contains(Sources.Of("src/Forum.Infrastructure/Persistence"), file => RawSql().IsMatch(file.Text));
    }

    [Fact]
    public void Nothing_is_called_by_a_word_that_says_nothing()
    {
        var types = new[] { typeof(Domain.Access.Viewer), typeof(Application.IForumDb), typeof(Infrastructure.Persistence.ForumDbContext), typeof(Web.Composition.ForumApp) }
            .SelectMany(type => type.Assembly.GetTypes())
            .Where(type => type.Namespace?.StartsWith("Forum", StringComparison.Ordinal) == true && !type.Name.Contains('<', StringComparison.Ordinal))
            .Select(type => type.Name)
            .ToList();

        Assert.NotEmpty(types);
        // TagHelper is the framework's own word.
        Assert.DoesNotContain(types, name => EmptyWords().IsMatch(name.Replace("TagHelper", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_page_holds_a_script_or_a_style_of_its_own()
    {
        var pages = Sources.Of("src/Forum.Web", "*.cshtml").ToList();

        Assert.NotEmpty(pages);
        Assert.DoesNotContain(pages, page => InlineScriptOrStyle().IsMatch(page.Text));
    }

    [GeneratedRegex(@"Html\.Raw|new HtmlString\(")]
    private static partial Regex RawHtml();

    [GeneratedRegex(@"FromSql|ExecuteSql|CommandText\s*=")]
    private static partial Regex RawSql();

    [GeneratedRegex(@"(Manager|Helper|Util|Utils|Common|Base|Processor|Info|Data|Dto)$")]
    private static partial Regex EmptyWords();

    [GeneratedRegex(@"\sstyle=""|<style|\son[a-z]+=""|<script(?![^>]*\ssrc=)", RegexOptions.IgnoreCase)]
    private static partial Regex InlineScriptOrStyle();
}
