using Forum.Domain.Members;
using Forum.Domain.Sections;
using Forum.Domain.Topics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Forum.Infrastructure.Persistence.Mappings;

internal sealed class TopicMapping : IEntityTypeConfiguration<Topic>
{
    public void Configure(EntityTypeBuilder<Topic> topic)
    {
        topic.ToTable("Topics");
        topic.Property(t => t.Title).HasMaxLength(Topic.MaxTitleLength);
        topic.Property(t => t.Subtitle).HasMaxLength(Topic.MaxSubtitleLength);
        topic.Property(t => t.Excerpt).HasMaxLength(Topic.ExcerptLength);
        topic.HasOne<Section>().WithMany().HasForeignKey(t => t.SectionId);
        topic.HasOne(t => t.Author).WithMany().HasForeignKey(t => t.AuthorId);
        topic.HasOne(t => t.LastPostAuthor).WithMany().HasForeignKey(t => t.LastPostAuthorId);
        topic.HasOne<Topic>().WithMany().HasForeignKey(t => t.MergedIntoId);
        topic.HasMany(t => t.Circle).WithOne().HasForeignKey(named => named.TopicId);
        topic.HasMany(t => t.Months).WithOne().HasForeignKey(month => month.TopicId);
        // Lists of a section, newest message first; audience and state ride along so that hidden rows are skipped inside the index.
        topic.HasIndex(t => new { t.SectionId, t.LastPostAt, t.Audience, t.State });
        topic.HasIndex(t => new { t.LastPostAt, t.Audience, t.State });
        topic.HasIndex(t => new { t.SectionId, t.Liveliness });
        topic.HasIndex(t => new { t.AuthorId, t.CreatedAt });
        topic.HasIndex(t => t.PinnedAt);
        // What waits for a moderator: a handful of rows among thousands.
        topic.HasIndex(t => t.State, "HeldTopics").HasFilter("\"State\" = 1");
    }
}

internal sealed class CircleMemberMapping : IEntityTypeConfiguration<CircleMember>
{
    public void Configure(EntityTypeBuilder<CircleMember> named)
    {
        named.ToTable("CircleMembers");
        named.HasKey(n => new { n.TopicId, n.MemberId });
        named.HasIndex(n => n.MemberId);
        named.HasOne<Member>().WithMany().HasForeignKey(n => n.MemberId);
    }
}

internal sealed class TopicMonthMapping : IEntityTypeConfiguration<TopicMonth>
{
    public void Configure(EntityTypeBuilder<TopicMonth> month)
    {
        month.ToTable("TopicMonths");
        month.HasKey(m => new { m.TopicId, m.Month });
        month.Property(m => m.Month).ValueGeneratedNever();
    }
}

internal sealed class ReadMarkMapping : IEntityTypeConfiguration<ReadMark>
{
    public void Configure(EntityTypeBuilder<ReadMark> mark)
    {
        mark.ToTable("ReadMarks");
        mark.HasKey(m => new { m.MemberId, m.TopicId });
        mark.HasOne<Member>().WithMany().HasForeignKey(m => m.MemberId);
        mark.HasOne<Topic>().WithMany().HasForeignKey(m => m.TopicId);
    }
}

internal sealed class FollowMapping : IEntityTypeConfiguration<Follow>
{
    public void Configure(EntityTypeBuilder<Follow> follow)
    {
        follow.ToTable("Follows");
        follow.HasKey(f => new { f.MemberId, f.TopicId });
        follow.HasOne<Member>().WithMany().HasForeignKey(f => f.MemberId);
        follow.HasOne<Topic>().WithMany().HasForeignKey(f => f.TopicId);
    }
}

internal sealed class DraftMapping : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> draft)
    {
        draft.ToTable("Drafts");
        draft.Property(d => d.Place).HasMaxLength(Draft.MaxPlaceLength);
        // A draft keeps what was typed even where it is longer than what could be sent.
        draft.Property(d => d.Title).HasMaxLength(Topic.MaxTitleLength * 4);
        draft.Property(d => d.Subtitle).HasMaxLength(Topic.MaxSubtitleLength * 4);
        draft.Property(d => d.Body).HasMaxLength(-1);
        draft.HasIndex(d => new { d.MemberId, d.Place }).IsUnique();
        draft.HasOne<Member>().WithMany().HasForeignKey(d => d.MemberId);
    }
}
