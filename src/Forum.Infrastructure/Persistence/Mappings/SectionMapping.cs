using Forum.Domain.Sections;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Forum.Infrastructure.Persistence.Mappings;

internal sealed class SectionMapping : IEntityTypeConfiguration<Section>
{
    public void Configure(EntityTypeBuilder<Section> section)
    {
        section.ToTable("Sections");
        section.Property(s => s.Slug).HasMaxLength(Section.MaxSlugLength);
        section.Property(s => s.Name).HasMaxLength(Section.MaxNameLength);
        section.Property(s => s.Description).HasMaxLength(Section.MaxDescriptionLength);
        section.HasIndex(s => s.Slug).IsUnique();
        section.HasOne<Section>().WithMany().HasForeignKey(s => s.ParentId);
        section.HasOne<Section>().WithMany().HasForeignKey(s => s.MergedIntoId);
    }
}

internal sealed class SectionAddressMapping : IEntityTypeConfiguration<SectionAddress>
{
    public void Configure(EntityTypeBuilder<SectionAddress> address)
    {
        address.ToTable("SectionAddresses");
        address.HasKey(a => a.Slug);
        address.Property(a => a.Slug).HasMaxLength(Section.MaxSlugLength);
        address.HasOne<Section>().WithMany().HasForeignKey(a => a.SectionId);
    }
}
