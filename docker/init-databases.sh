#!/bin/sh
# Run once by the postgres image, on an empty volume: one database and one role a service, which can connect to nothing else.
set -eu

sql() { psql -v ON_ERROR_STOP=1 -U postgres -q "$@"; }

sql <<'SQL'
REVOKE ALL ON DATABASE postgres FROM PUBLIC;
REVOKE ALL ON DATABASE template1 FROM PUBLIC;
CREATE EXTENSION IF NOT EXISTS pg_stat_statements;
SQL

create_service() {
  sql -v name="$1" -v password="$2" <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
REVOKE ALL ON DATABASE :"name" FROM PUBLIC;
SQL
}

create_service organization "$ORGANIZATION_PASSWORD"
create_service workforce "$WORKFORCE_PASSWORD"
create_service programs "$PROGRAMS_PASSWORD"
create_service venues "$VENUES_PASSWORD"
