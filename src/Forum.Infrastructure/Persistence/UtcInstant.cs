using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Forum.Infrastructure.Persistence;

/// <summary>Both engines forget the kind of a DateTime: every stored instant is UTC, and comes back saying so.</summary>
internal sealed class UtcInstant() : ValueConverter<DateTime, DateTime>(
    instant => instant,
    stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
