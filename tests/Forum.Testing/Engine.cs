namespace Forum.Testing;

public enum Engine
{
    Sqlite,
    SqlServer,
}
