namespace Forum.Domain.Access;

/// <summary>Who can read a topic, from the widest to the tightest: the order is the rule "tighter than", so the numbers never change.</summary>
public enum Audience
{
    /// <summary>Everybody; search engines may list it.</summary>
    Open = 0,

    /// <summary>Everybody; search engines and AI crawlers are asked to stay out.</summary>
    Unindexed = 1,

    /// <summary>Members of the forum.</summary>
    Members = 2,

    /// <summary>The author, the members that the author or the staff named, and the moderators of the section.</summary>
    Circle = 3,
}
