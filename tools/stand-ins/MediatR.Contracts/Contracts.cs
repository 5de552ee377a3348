// The six types that MediatR 12.4.1 expects of its contracts package.
namespace MediatR;

public interface IBaseRequest;

public interface IRequest : IBaseRequest;

public interface IRequest<out TResponse> : IBaseRequest;

public interface INotification;

public interface IStreamRequest<out TResponse>;

public readonly struct Unit : IEquatable<Unit>, IComparable<Unit>, IComparable
{
    private static readonly Unit One;

    public static ref readonly Unit Value => ref One;

    public static Task<Unit> Task { get; } = System.Threading.Tasks.Task.FromResult(One);

    public static bool operator ==(Unit first, Unit second) => true;

    public static bool operator !=(Unit first, Unit second) => false;

    public int CompareTo(Unit other) => 0;

    int IComparable.CompareTo(object? obj) => 0;

    public bool Equals(Unit other) => true;

    public override bool Equals(object? obj) => obj is Unit;

    public override int GetHashCode() => 0;

    public override string ToString() => "()";
}
