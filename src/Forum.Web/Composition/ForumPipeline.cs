using Forum.Web.Http;

namespace Forum.Web.Composition;

public static class ForumPipeline
{
    public static void UseForum(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler("/error");
            app.UseHsts();
        }

        app.UseMiddleware<SecurityHeadersMiddleware>();
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseStaticFiles(ForumAssets.Options);
        app.UseRequestLocalization();
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<IdentifyViewerMiddleware>();
        app.UseMiddleware<CacheHeadersMiddleware>();
        app.MapRazorPages();
        app.MapForumHealth();
    }
}
