using Forum.Application.Sections;
using Forum.Application.Topics;
using Forum.Web.Links;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Forum.Web.Pages.Sections;

public sealed class ShowPage(ISender sender) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Slug { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "sort")]
    public TopicOrder Order { get; set; }

    [BindProperty(SupportsGet = true, Name = "show")]
    public TopicFilter Filter { get; set; }

    [BindProperty(SupportsGet = true, Name = "author")]
    public string? Author { get; set; }

    public SectionView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync([FromQuery] string? page, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || !PageNumber.TryRead(page, out var number))
            return NotFound();
        if (await sender.Send(new FindMovedSection(Slug), cancellationToken) is { } moved)
            return RedirectPermanent(To.Section(moved));
        View = await sender.Send(new ListTopics(Slug, number, Order, Filter, Author), cancellationToken);
        return Page();
    }

    public string AddressOf(int page) =>
        QueryString.Create(new Dictionary<string, string?>
        {
            ["sort"] = Order == default ? null : Order.ToString(),
            ["show"] = Filter == default ? null : Filter.ToString(),
            ["author"] = string.IsNullOrEmpty(Author) ? null : Author,
            ["page"] = page == 1 ? null : page.ToString(System.Globalization.CultureInfo.InvariantCulture),
        }.Where(pair => pair.Value is not null)) is { HasValue: true } query ? To.Section(Slug) + query : To.Section(Slug);
}
