using Forum.Domain.Members;
using Forum.Domain.Moderation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Forum.Infrastructure.Persistence.Mappings;

internal sealed class StaffActMapping : IEntityTypeConfiguration<StaffAct>
{
    public void Configure(EntityTypeBuilder<StaffAct> act)
    {
        act.ToTable("StaffActs");
        act.Property(a => a.Reason).HasMaxLength(StaffAct.MaxReasonLength);
        act.Property(a => a.Detail).HasMaxLength(StaffAct.MaxDetailLength);
        act.HasOne<Member>().WithMany().HasForeignKey(a => a.ActorId);
        act.HasIndex(a => a.At);
    }
}
