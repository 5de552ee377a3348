using FluentValidation;
using Forum.Application.Sections;
using Forum.Application.Tests.Moderation;
using Forum.Domain.Access;
using Forum.Domain.Moderation;
using Forum.Domain.Sections;
using Forum.Testing;

namespace Forum.Application.Tests.Sections;

public sealed class CreateSectionTests
{
    public static CreateSection Section(string slug = "parcours", SectionKind kind = SectionKind.Discussion, Audience widest = Audience.Members, int? parent = null) =>
        new("Les parcours", slug, "Jour après jour", kind, PostingPolicy.Members, widest, widest, parent);

    [Theory, OnEachDatabase]
    public async Task A_new_section_comes_last_among_its_neighbours_and_is_written_in_the_log(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var administrator = await forum.HasMember("Administre", Role.Administrator);

        var top = await forum.SendAs(administrator, Section());
        var child = await forum.SendAs(administrator, Section("alcool", parent: top));

        var tree = await forum.SendAs(administrator, new ShowSectionTree());
        Assert.Equal([forum.OpenSectionId, top], tree.Select(branch => branch.Top.Id));
        Assert.Equal(child, Assert.Single(tree[1].Children).Id);
        Assert.Equal(("Les parcours", "Jour après jour", Audience.Members), (tree[1].Top.Name, tree[1].Top.Description, tree[1].Top.WidestAudience));
        Assert.Equal([(StaffActKind.CreateSection, top), (StaffActKind.CreateSection, child)], (await forum.Log()).Select(act => (act.Kind, act.SectionId!.Value)));
    }

    [Theory, OnEachDatabase]
    public async Task What_cannot_be_is_said_on_its_field(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var administrator = await forum.HasMember("Administre", Role.Administrator);
        foreach (var (request, field, code) in new[]
        {
            (Section() with { Name = " " }, "Name", "Required"),
            (Section() with { Name = new string('x', Domain.Sections.Section.MaxNameLength + 1) }, "Name", "TooLong"),
            (Section(slug: "Parcours"), "Slug", "NotSlug"),
            (Section(slug: "-a"), "Slug", "NotSlug"),
            (Section(slug: "a/b"), "Slug", "NotSlug"),
            (Section(slug: "été"), "Slug", "NotSlug"),
            (Section(slug: ""), "Slug", "Required"),
            (Section(slug: TestForum.OpenSection), "Slug", "SlugTaken"),
            (Section(kind: SectionKind.Staff), "WidestAudience", "StaffRoomIsNotACircle"),
            (Section() with { DefaultAudience = Audience.Open }, "DefaultAudience", "DefaultIsWider"),
            (Section() with { Kind = (SectionKind)99 }, "Kind", "Unknown"),
            (Section() with { Posting = null }, "Posting", "Unknown"),
            (Section(parent: 999_999), "ParentId", "Unknown"),
        })
        {
            var error = (await Assert.ThrowsAsync<ValidationException>(() => forum.SendAs(administrator, request))).Errors.Single();
            Assert.Equal((request.Slug, field, code), (request.Slug, error.PropertyName, error.ErrorCode));
        }

        Assert.Empty(await forum.Log());
        await forum.SendAs(administrator, Section(kind: SectionKind.Staff, widest: Audience.Circle));
        Assert.Single(await forum.Log());
    }

    [Theory, OnEachDatabase]
    public async Task Sections_move_up_and_down_among_their_neighbours_even_where_positions_are_equal(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var administrator = await forum.HasMember("Administre", Role.Administrator);
        var (second, third) = (await forum.HasSection("deux"), await forum.HasSection("trois"));

        await forum.SendAs(administrator, new MoveSection(third, Up: true));
        await forum.SendAs(administrator, new MoveSection(forum.OpenSectionId, Up: false));
        await forum.SendAs(administrator, new MoveSection(third, Up: true));

        var order = (await forum.SendAs(administrator, new ShowSectionTree())).Select(branch => branch.Top.Id);
        Assert.Equal([third, forum.OpenSectionId, second], order);
        Assert.Equal(2, (await forum.Log()).Count);
    }
}
