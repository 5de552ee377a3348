using FluentValidation;
using Forum.Application.Pipeline;
using Forum.Domain.Access;
using Forum.Domain.Members;
using Forum.Domain.Text;
using MediatR;

namespace Forum.Application.Accounts;

/// <summary>The first administrator, whom nobody could appoint: asked by the operator's command line and by no page.</summary>
public sealed record CreateAdministrator(string? Pseudonym, string? Password) : IRequest<int>;

public sealed class CreateAdministratorRules : AbstractValidator<CreateAdministrator>
{
    public CreateAdministratorRules(ICredentials credentials)
    {
        RuleFor(admin => admin.Pseudonym).NewPseudonym();
        RuleFor(admin => admin.Password).NewPassword(credentials, admin => admin.Pseudonym);
    }
}

public sealed class CreateAdministratorHandler(IForumDb db, ICredentials credentials, TimeProvider clock) : IRequestHandler<CreateAdministrator, int>
{
    public async Task<int> Handle(CreateAdministrator request, CancellationToken cancellationToken)
    {
        var hash = credentials.Hash(request.Password!);
        try
        {
            return await db.Write(async token =>
            {
                var member = Member.Join(CleanText.SingleLine(request.Pseudonym), clock.GetUtcNow().UtcDateTime);
                member.Appoint(Role.Administrator);
                db.Add(member);
                await db.SaveChangesAsync(token);
                await credentials.Add(member.Id, member.PseudonymSkeleton, hash, email: null);
                return member.Id;
            }, cancellationToken);
        }
        catch (UniqueConflict)
        {
            throw InvalidField.Because(nameof(CreateAdministrator.Pseudonym), "Taken");
        }
    }
}
