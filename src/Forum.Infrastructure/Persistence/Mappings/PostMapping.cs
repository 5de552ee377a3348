using Forum.Domain.Members;
using Forum.Domain.Topics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Forum.Infrastructure.Persistence.Mappings;

internal sealed class PostMapping : IEntityTypeConfiguration<Post>
{
    public void Configure(EntityTypeBuilder<Post> post)
    {
        post.ToTable("Posts");
        post.Property(p => p.Source).HasMaxLength(-1);
        post.Property(p => p.Html).HasMaxLength(-1);
        post.HasOne(p => p.Topic).WithMany().HasForeignKey(p => p.TopicId);
        post.HasOne(p => p.Author).WithMany().HasForeignKey(p => p.AuthorId);
        post.HasMany(p => p.Revisions).WithOne().HasForeignKey(r => r.PostId);
        post.HasMany(p => p.Mentions).WithOne().HasForeignKey(m => m.PostId);
        post.HasMany(p => p.Quotes).WithOne().HasForeignKey(q => q.PostId);
        // The two last words on numbers and on forms sent twice. Held posts have no number, and do not collide.
        post.HasIndex(p => new { p.TopicId, p.Number }).IsUnique();
        // "Only the author" in a long thread.
        post.HasIndex(p => new { p.TopicId, p.AuthorId, p.Number });
        // What an older pipeline rendered, for the job that renders it again.
        post.HasIndex(p => p.MarkupVersion);
        post.HasIndex(p => p.SubmissionKey).IsUnique();
        post.HasIndex(p => new { p.AuthorId, p.CreatedAt });
        post.HasIndex(p => p.State, "HeldPosts").HasFilter("\"State\" = 1");
    }
}

internal sealed class PostRevisionMapping : IEntityTypeConfiguration<PostRevision>
{
    public void Configure(EntityTypeBuilder<PostRevision> revision)
    {
        revision.ToTable("PostRevisions");
        revision.HasKey(r => new { r.PostId, r.Revision });
        revision.Property(r => r.Source).HasMaxLength(-1);
        revision.Property(r => r.Html).HasMaxLength(-1);
        revision.HasOne<Member>().WithMany().HasForeignKey(r => r.EditorId);
    }
}

internal sealed class MentionMapping : IEntityTypeConfiguration<Mention>
{
    public void Configure(EntityTypeBuilder<Mention> mention)
    {
        mention.ToTable("Mentions");
        mention.HasKey(m => new { m.PostId, m.MemberId });
        mention.HasIndex(m => m.MemberId);
        mention.HasOne<Member>().WithMany().HasForeignKey(m => m.MemberId);
    }
}

internal sealed class QuoteMapping : IEntityTypeConfiguration<Quote>
{
    public void Configure(EntityTypeBuilder<Quote> quote)
    {
        quote.ToTable("Quotes");
        quote.HasKey(q => new { q.PostId, q.QuotedPostId });
        quote.HasIndex(q => q.QuotedPostId);
        quote.HasOne<Post>().WithMany().HasForeignKey(q => q.QuotedPostId);
    }
}
