using System.Net;
using Forum.Domain.Access;
using Forum.Domain.Sections;
using Forum.Testing;
using Microsoft.EntityFrameworkCore;

namespace Forum.Web.Tests.Sections;

public sealed class AdminPagesTests
{
    [Theory, OnEachDatabase]
    public async Task Only_administrators_find_the_pages_of_administration(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var member = await forum.HasMember("Ancolie");
        var administrator = await forum.Browse(await forum.HasMember("Administre", Role.Administrator));
        var others = new[] { await forum.Browse(), await forum.Browse(member), await forum.Browse(await forum.HasMember("Garde", Role.Moderator, oversees: forum.OpenSectionId)) };
        foreach (var path in new[] { "/admin", "/admin/sections/new", $"/admin/sections/{forum.OpenSectionId}", "/admin/members", $"/admin/members/{member.MemberId}" })
        {
            Assert.Equal((path, HttpStatusCode.OK), (path, (await administrator.Get(path)).Status));
            foreach (var other in others)
                Assert.Equal((path, HttpStatusCode.NotFound), (path, (await other.Get(path)).Status));
        }
    }

    [Theory, OnEachDatabase]
    public async Task A_section_is_made_with_an_address_proposed_from_its_name_and_moved_up(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var browser = await forum.Browse(await forum.HasMember("Administre", Role.Administrator));

        var refused = await browser.Submit(await browser.Get("/admin/sections/new"), "main form", new Dictionary<string, string> { ["Section.Name"] = "Été à l’hôpital", ["Section.Kind"] = "Staff" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.StartsWith("Une salle de l’équipe", refused.ErrorOn("Section-WidestAudience"), StringComparison.Ordinal);
        var made = await browser.Submit(refused, "main form", new Dictionary<string, string> { ["Section.Kind"] = "Discussion" });
        Assert.Equal(["entraide", "Été à l’hôpital"], made.Texts(".tree strong"));
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/s/ete-a-l-hopital")).Status);

        var moved = await browser.Submit(made, ".tree > li:nth-child(2) form", button: "button[value=up]");
        Assert.Equal(["Été à l’hôpital", "entraide"], moved.Texts(".tree strong"));
    }

    [Theory, OnEachDatabase]
    public async Task Changing_closing_and_merging_each_have_their_form(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var other = await forum.HasSection("parcours", widest: Audience.Members);
        var browser = await forum.Browse(await forum.HasMember("Administre", Role.Administrator));
        var page = await browser.Get($"/admin/sections/{forum.OpenSectionId}");

        var taken = await browser.Submit(page, "#change", new Dictionary<string, string> { ["Section.Slug"] = "parcours", ["Section.Name"] = "Entraide !" }, "button");
        Assert.Equal("Cette adresse est ou a été celle d’une autre rubrique.", taken.ErrorOn("Section-Slug"));
        Assert.Equal("Entraide !", taken.Document.QuerySelector("#Section-Name")!.GetAttribute("value"));
        await browser.Submit(taken, "#change", new Dictionary<string, string> { ["Section.Slug"] = "aide" }, "button");
        Assert.EndsWith("/s/aide", (await browser.Get("/s/entraide")).Path, StringComparison.Ordinal);

        var wordless = await browser.Submit(page, "#close", button: "button");
        Assert.StartsWith("Dites pourquoi", wordless.ErrorOn("Close-Reason"), StringComparison.Ordinal);
        Assert.True((await browser.Submit(wordless, "#close", new Dictionary<string, string> { ["Close.Reason"] = "Une pause" }, "button")).Has(".tree .badge"));
        var merged = await browser.Submit(page, "#merge", new Dictionary<string, string> { ["Merge.Into"] = $"{other}", ["Merge.Reason"] = "La même" }, "button");
        Assert.Equal(["parcours"], merged.Texts(".tree strong"));
        Assert.EndsWith("/s/parcours", (await browser.Get("/s/aide")).Path, StringComparison.Ordinal);
    }

    [Theory, OnEachDatabase]
    public async Task A_member_is_found_by_pseudonym_and_given_a_role(Engine engine)
    {
        await using var forum = await TestForum.Start(engine);
        var member = await forum.HasMember("Ancolie");
        var administrator = await forum.HasMember("Administre", Role.Administrator);
        var browser = await forum.Browse(administrator);
        Assert.Equal(["Ancolie"], (await browser.Get("/admin/members?pseudonym=anco")).Texts(".item strong"));

        var page = await browser.Get($"/admin/members/{member.MemberId}");
        Assert.StartsWith("Dites ce qui a été vérifié", (await browser.Submit(page, "main form", new Dictionary<string, string> { ["Role"] = "Clinician" })).ErrorOn("VerifiedAs"), StringComparison.Ordinal);
        Assert.StartsWith("Choisissez au moins une rubrique", (await browser.Submit(page, "main form", new Dictionary<string, string> { ["Role"] = "Moderator" })).ErrorOn("Sections"), StringComparison.Ordinal);
        var appointed = await browser.Submit(page, "main form", new Dictionary<string, string> { ["Role"] = "Moderator", ["Sections"] = $"{forum.OpenSectionId}" });
        Assert.Equal(["Administre", "Ancolie"], appointed.Texts(".item strong"));
        Assert.True((await forum.ViewerOf(member.MemberId)).Oversees(forum.OpenSectionId));

        var last = await browser.Submit(await browser.Get($"/admin/members/{administrator.MemberId}"), "main form", new Dictionary<string, string> { ["Role"] = "Member" });
        Assert.Contains("dernière personne à administrer", last.Text(".error-summary"), StringComparison.Ordinal);
        Assert.Contains("Membre → Modération: entraide", (await browser.Get("/moderation/log")).Text("tbody"), StringComparison.Ordinal);
    }
}
