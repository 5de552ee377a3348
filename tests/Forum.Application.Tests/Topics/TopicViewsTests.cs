using System.Data.Common;
using Forum.Application.Topics;
using Forum.Infrastructure.Persistence;
using Forum.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Forum.Application.Tests.Topics;

public sealed class TopicViewsTests
{
    [Theory, OnEachDatabase]
    public async Task Views_are_added_once_when_they_are_flushed(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var author = await forum.HasMember("Ancolie");
        var read = (await forum.SendAs(author, New.Topic())).TopicId;
        var unread = (await forum.SendAs(author, New.Topic())).TopicId;
        var views = new TopicViews();
        Parallel.For(0, 500, _ => views.Count(read));
        views.Count(999_999);
        Assert.Equal(0, (await forum.TopicOf(read)).ViewCount);

        await Flush(forum, views);
        await Flush(forum, views);
        Assert.Equal((500, 0), ((await forum.TopicOf(read)).ViewCount, (await forum.TopicOf(unread)).ViewCount));

        views.Count(read);
        await Flush(forum, views);
        Assert.Equal(501, (await forum.TopicOf(read)).ViewCount);
    }

    [Theory, OnEachDatabase]
    public async Task Views_that_could_not_be_added_are_added_the_next_time(Engine engine)
    {
        var fault = new OneFault();
        await using var forum = await TestForum.Start(engine, services => services
            .ConfigureDbContext<SqliteForumDbContext>(options => options.AddInterceptors(fault))
            .ConfigureDbContext<SqlServerForumDbContext>(options => options.AddInterceptors(fault)));
        await forum.HasSection(TestForum.OpenSection);
        var topic = (await forum.SendAs(await forum.HasMember("Ancolie"), New.Topic())).TopicId;
        var views = new TopicViews();
        views.Count(topic);
        views.Count(topic);

        fault.IsDue = true;
        await Assert.ThrowsAsync<InvalidOperationException>(() => Flush(forum, views));
        views.Count(topic);
        await Flush(forum, views);

        Assert.Equal(3, (await forum.TopicOf(topic)).ViewCount);
    }

    private static Task Flush(TestForum forum, TopicViews views) => forum.InDatabase(async db =>
    {
        await views.Flush(db, CancellationToken.None);
        return true;
    });

    private sealed class OneFault : DbCommandInterceptor
    {
        public bool IsDue { get; set; }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            if (!IsDue)
                return new(result);
            IsDue = false;
            throw new InvalidOperationException("The database is away.");
        }
    }
}
