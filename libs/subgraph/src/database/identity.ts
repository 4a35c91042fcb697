/**
 * SQL of what tells this database from all others: its own row, which a seed makes anew; the cluster and the database
 * in it, which a dump that is restored elsewhere changes.
 */
export const identitySql = `(SELECT md5(concat_ws('/', (SELECT id FROM database_identity),
  (SELECT system_identifier FROM pg_control_system()), (SELECT oid FROM pg_database WHERE datname = current_database()))))`;

/** The same, and the history it is in: numbers of transactions are given again after a restore or a failover. */
export const historySql = `(SELECT md5(concat_ws('/', ${identitySql}, (SELECT timeline_id FROM pg_control_checkpoint()))))`;
