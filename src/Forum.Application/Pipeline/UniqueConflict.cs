namespace Forum.Application.Pipeline;

/// <summary>A unique index refused a row: the database is the referee of every race, and this is its whistle on both engines.</summary>
public sealed class UniqueConflict(Exception inner) : Exception("A row with the same unique value is already there.", inner);
