using Forum.Domain.Consent;
using Forum.Domain.Members;
using Forum.Domain.Sections;
using Forum.Infrastructure.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Forum.Infrastructure.Persistence.Mappings;

internal sealed class MemberMapping : IEntityTypeConfiguration<Member>
{
    public void Configure(EntityTypeBuilder<Member> member)
    {
        member.ToTable("Members");
        member.Property(m => m.Pseudonym).HasMaxLength(Pseudonym.MaxLength);
        member.Property(m => m.PseudonymSkeleton).HasMaxLength(Pseudonym.MaxLength * 4);
        member.Property(m => m.VerifiedAs).HasMaxLength(Member.MaxVerifiedAsLength);
        member.HasIndex(m => m.PseudonymSkeleton).IsUnique();
        member.HasIndex(m => m.Role);
    }
}

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("Accounts");
        account.Property(a => a.Id).ValueGeneratedNever();
        account.HasOne<Member>().WithOne().HasForeignKey<Account>(a => a.Id);
    }
}

internal sealed class SessionMapping : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> session)
    {
        session.ToTable("Sessions");
        session.Property(s => s.Id).ValueGeneratedNever();
        session.HasOne(s => s.Member).WithMany().HasForeignKey(s => s.MemberId);
        session.HasIndex(s => s.EndsAt);
    }
}

internal sealed class SectionModeratorMapping : IEntityTypeConfiguration<SectionModerator>
{
    public void Configure(EntityTypeBuilder<SectionModerator> moderator)
    {
        moderator.ToTable("SectionModerators");
        moderator.HasKey(m => new { m.MemberId, m.SectionId });
        moderator.HasOne<Member>().WithMany().HasForeignKey(m => m.MemberId);
        moderator.HasOne<Section>().WithMany().HasForeignKey(m => m.SectionId);
    }
}

internal sealed class RecoveryCodeMapping : IEntityTypeConfiguration<RecoveryCode>
{
    public void Configure(EntityTypeBuilder<RecoveryCode> code)
    {
        code.ToTable("RecoveryCodes");
        code.HasKey(c => new { c.MemberId, c.Hash });
        code.Property(c => c.Hash).HasMaxLength(64);
        code.HasOne<Member>().WithMany().HasForeignKey(c => c.MemberId);
    }
}

internal sealed class GivenConsentMapping : IEntityTypeConfiguration<GivenConsent>
{
    public void Configure(EntityTypeBuilder<GivenConsent> consent)
    {
        consent.ToTable("Consents");
        consent.HasIndex(c => new { c.MemberId, c.Kind });
        consent.HasOne<Member>().WithMany().HasForeignKey(c => c.MemberId);
    }
}
