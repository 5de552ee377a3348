using FluentValidation;
using Forum.Application.Pipeline;
using Forum.Domain.Topics;

namespace Forum.Application.Topics;

/// <summary>What may stand in a title, a subtitle and a body, wherever they are typed.</summary>
internal static class TopicRules
{
    public static void Title<T>(this IRuleBuilderInitial<T, string?> rule) =>
        rule.Cascade(CascadeMode.Stop).Required().NoShorterThan(Topic.MinTitleLength).NoLongerThan(Topic.MaxTitleLength);

    public static void Subtitle<T>(this IRuleBuilderInitial<T, string?> rule) => rule.NoLongerThan(Topic.MaxSubtitleLength);

    public static void Body<T>(this IRuleBuilderInitial<T, string?> rule) =>
        rule.Cascade(CascadeMode.Stop).Required().NoLongerThan(Post.MaxLength);
}
