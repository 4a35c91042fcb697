import type { QueryRunner } from "typeorm";

/** The tables and functions of outbox and projections, as the services' migrations make them. */
export async function createFeedTables(runner: QueryRunner): Promise<void> {
  await runner.query(
    `CREATE TABLE "outbox" ("xid" bigint NOT NULL, "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "type" text NOT NULL, "entity_id" uuid NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_340ab539f309f03bdaa14aa7649" PRIMARY KEY ("id"))`,
  );
  await runner.query(`CREATE INDEX "outbox_order_key" ON "outbox" ("xid", "id")`);
  await runner.query(
    `CREATE TABLE "projection" ("type" text NOT NULL, "source" text NOT NULL, "asked" text NOT NULL, "cursor" text, "as_of" TIMESTAMP WITH TIME ZONE, "rebuilding" boolean NOT NULL, CONSTRAINT "PK_e4d23177ce52c4572ecdca2b43e" PRIMARY KEY ("type"))`,
  );
  // Notes in the outbox which rows a statement wrote, in the transaction of the statement.
  await runner.query(`CREATE FUNCTION note_change() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        xid bigint := pg_current_xact_id()::text::bigint;
      BEGIN
        CASE TG_OP
          WHEN 'UPDATE' THEN
            INSERT INTO outbox (xid, type, entity_id)
              SELECT xid, TG_ARGV[0], id FROM (SELECT id FROM changed UNION SELECT id FROM former) AS written;
          WHEN 'TRUNCATE' THEN
            EXECUTE format('INSERT INTO outbox (xid, type, entity_id) SELECT %s, %L, id FROM %I', xid, TG_ARGV[0], TG_TABLE_NAME);
          ELSE
            INSERT INTO outbox (xid, type, entity_id) SELECT xid, TG_ARGV[0], id FROM changed;
        END CASE;
        RETURN NULL;
      END $$`);
  // `SELECT publish('bench', 'Bench')` is all that a migration needs for another type.
  await runner.query(`CREATE FUNCTION publish(relation regclass, type text) RETURNS void LANGUAGE plpgsql AS $$
      BEGIN
        EXECUTE format('CREATE TRIGGER outbox_insert AFTER INSERT ON %s REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_change(%L)', relation, type);
        EXECUTE format('CREATE TRIGGER outbox_update AFTER UPDATE ON %s REFERENCING OLD TABLE AS former NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_change(%L)', relation, type);
        EXECUTE format('CREATE TRIGGER outbox_delete AFTER DELETE ON %s REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_change(%L)', relation, type);
        EXECUTE format('CREATE TRIGGER outbox_truncate BEFORE TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION note_change(%L)', relation, type);
      END $$`);
}
