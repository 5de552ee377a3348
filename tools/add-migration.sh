#!/usr/bin/env bash
# Adds one migration to both engines: tools/add-migration.sh NameOfTheChange
set -euo pipefail
cd "$(dirname "$0")/.."
name=${1:?give the migration a name}
dotnet tool restore >/dev/null
for engine in Sqlite SqlServer; do
  dotnet ef migrations add "$name" --project src/Forum.Infrastructure --startup-project src/Forum.Infrastructure \
    --context "${engine}ForumDbContext" --output-dir "Persistence/Migrations/$engine" "${@:2}"
done
