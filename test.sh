#!/usr/bin/env bash
# All checks, the same on a laptop and in CI: installs what only tests need, then builds, formats, tests.
# Ends with one line: N passed, N failed, N skipped.
set -uo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

if ! command -v chromium >/dev/null 2>&1; then
  echo "== Chromium, for the browser tests"
  if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null || exit 1
  else
    echo "Install Chromium, or set FORUM_TEST_CHROMIUM to its path."
  fi
fi

step() { echo "== $1"; shift; "$@" || { echo "== failed: $*"; exit 1; }; }

step "Restore" dotnet restore -v quiet
step "Tools" dotnet tool restore -v quiet
step "Build, without a warning" dotnet build --no-restore -v quiet -warnaserror
# The analysers have spoken in the build: what is left of formatting is white space and style.
step "White space" dotnet format whitespace --no-restore --verify-no-changes --exclude src/Forum.Infrastructure/Persistence/Migrations
step "Style" dotnet format style --no-restore --verify-no-changes --exclude src/Forum.Infrastructure/Persistence/Migrations
step "Client types" npm --prefix src/Forum.Web/client run --silent check

echo "== Migrations in step with the model"
for engine in Sqlite SqlServer; do
  dotnet ef migrations has-pending-model-changes --no-build --project src/Forum.Infrastructure --startup-project src/Forum.Infrastructure --context "${engine}ForumDbContext" >/dev/null \
    || { echo "== the model changed: tools/add-migration.sh NameOfTheChange ($engine)"; exit 1; }
done

echo "== Tests"
log=$(mktemp)
dotnet test --no-build "$@" 2>&1 | grep -v -E '\[SKIP\]|^  Skipped ' | tee "$log"
status=${PIPESTATUS[0]}
# One line for each test project: "Passed!  - Failed: 0, Passed: 8, Skipped: 6, …"
awk -F"[:,]" '/ - Failed: / { for (i = 1; i < NF; i++) { if ($i ~ /Failed$/) failed += $(i+1); if ($i ~ /Passed$/) passed += $(i+1); if ($i ~ /Skipped$/) skipped += $(i+1) } } END { printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped; exit (failed > 0 || passed == 0) }' "$log" && [ "$status" = 0 ]
