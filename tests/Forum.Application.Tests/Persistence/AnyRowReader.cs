using System.Collections;
using System.Data.Common;

namespace Forum.Application.Tests.Persistence;

/// <summary>Answers any query with one row of any shape: handlers go on to their next statement, and nothing is executed.</summary>
internal sealed class AnyRowReader(int number, bool isEmpty) : DbDataReader
{
    private static readonly DateTime Instant = new(2026, 11, 22, 18, 0, 0, DateTimeKind.Utc);
    private int read;

    public override int FieldCount => 64;

    public override int RecordsAffected => 1;

    public override bool HasRows => !isEmpty;

    public override bool IsClosed => false;

    public override int Depth => 0;

    public override object this[int ordinal] => number;

    public override object this[string name] => number;

    public override bool Read() => !isEmpty && read++ == 0;

    public override bool NextResult()
    {
        read = 0;
        return true;
    }

    public override bool IsDBNull(int ordinal) => false;

    public override bool GetBoolean(int ordinal) => number > 0;

    public override byte GetByte(int ordinal) => (byte)number;

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => 0;

    public override char GetChar(int ordinal) => 'x';

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => 0;

    public override string GetDataTypeName(int ordinal) => "int";

    public override DateTime GetDateTime(int ordinal) => Instant;

    public override decimal GetDecimal(int ordinal) => number;

    public override double GetDouble(int ordinal) => number;

    public override Type GetFieldType(int ordinal) => typeof(int);

    public override float GetFloat(int ordinal) => number;

    public override Guid GetGuid(int ordinal) => Guid.Empty;

    public override short GetInt16(int ordinal) => (short)number;

    public override int GetInt32(int ordinal) => number;

    public override long GetInt64(int ordinal) => number;

    public override string GetName(int ordinal) => "c" + ordinal;

    public override int GetOrdinal(string name) => 0;

    public override string GetString(int ordinal) => "exemple";

    public override object GetValue(int ordinal) => number;

    public override int GetValues(object[] values) => 0;

    public override IEnumerator GetEnumerator() => Array.Empty<object>().GetEnumerator();

    public override T GetFieldValue<T>(int ordinal) =>
        typeof(T) == typeof(DateTimeOffset) ? (T)(object)new DateTimeOffset(Instant) : typeof(T) == typeof(byte[]) ? (T)(object)Array.Empty<byte>() : base.GetFieldValue<T>(ordinal);
}
