using Forum.Application;
using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Infrastructure.Security;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Forum.Infrastructure.Persistence;

/// <summary>One model for both engines; what differs stands in the two subclasses.</summary>
public abstract class ForumDbContext(DbContextOptions options) : IdentityUserContext<Account, int>(options), IForumDb, IRows, IDataProtectionKeyContext
{
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    public AllRows Everything => new(this);

    public VisibleContent VisibleTo(Viewer viewer) => new(Everything, viewer);

    public OwnedRows OwnedBy(Viewer viewer) => new(Everything, viewer);

    IQueryable<T> IRows.Of<T>() => Set<T>();

    void IForumDb.Add(object entity) => Add(entity);

    void IForumDb.Remove(object entity) => Remove(entity);

    Task IForumDb.SaveChangesAsync(CancellationToken cancellationToken) => SaveChangesAsync(cancellationToken);

    public async Task<T> Write<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        if (Database.CurrentTransaction is not null)
            return await work(cancellationToken);

        using var turn = await WaitForTurn(cancellationToken);
        return await Database.CreateExecutionStrategy().ExecuteAsync(
            async token =>
            {
                // A second attempt starts from what the database holds, not from what the first one loaded.
                ChangeTracker.Clear();
                await using var transaction = await Database.BeginTransactionAsync(token);
                var result = await work(token);
                await transaction.CommitAsync(token);
                return result;
            },
            cancellationToken);
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        using var turn = Database.CurrentTransaction is null ? await WaitForTurn(cancellationToken) : null;
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        catch (DbUpdateException exception) when (IsUniqueViolation(exception.InnerException))
        {
            throw new UniqueConflict(exception);
        }
    }

    /// <summary>Engines that allow one writer at a time make writers queue here rather than poll a lock.</summary>
    protected virtual Task<IDisposable?> WaitForTurn(CancellationToken cancellationToken) => Task.FromResult<IDisposable?>(null);

    protected abstract bool IsUniqueViolation(Exception? exception);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(ForumDbContext).Assembly);
        builder.Entity<IdentityUserClaim<int>>().ToTable("AccountClaims");
        builder.Entity<IdentityUserLogin<int>>().ToTable("AccountLogins");
        builder.Entity<IdentityUserToken<int>>().ToTable("AccountTokens");
        // SQL Server refuses several cascade paths; what goes with what is said by the code that removes.
        foreach (var key in builder.Model.GetEntityTypes().SelectMany(type => type.GetForeignKeys()).Where(key => !key.IsOwnership && key.DeleteBehavior == DeleteBehavior.Cascade && !IsPartOfItsOwner(key)))
            key.DeleteBehavior = DeleteBehavior.Restrict;
    }

    // Rows that stand in a collection of a post or of a topic go when they are taken out of it.
    private static bool IsPartOfItsOwner(IMutableForeignKey key) => key.PrincipalToDependent is not null;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcInstant>();
        configurationBuilder.Properties<string>().HaveMaxLength(400);
        configurationBuilder.Properties<Enum>().HaveConversion<int>();
    }
}
