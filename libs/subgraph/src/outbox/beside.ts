/**
 * SQL of the transactions that ran when the snapshot `seen` was taken and may have written rows of this database: their numbers, as
 * one column `xid`. A snapshot knows those of the whole server. One is left out only when it is certain to be of another database:
 * whoever holds a lock on a table there. That is looked at after the snapshot was taken, and a transaction never changes its
 * database, so it does not matter what began or ended meanwhile: who is not found counts.
 */
export const besideSql = (seen: string): string => `
  SELECT running::text::bigint AS xid FROM pg_snapshot_xip(${seen}) AS running
  WHERE NOT EXISTS (
    SELECT FROM pg_locks AS own JOIN pg_locks AS held USING (virtualtransaction)
    WHERE own.locktype = 'transactionid' AND own.transactionid = running::xid AND own.mode = 'ExclusiveLock' AND own.granted
      AND held.database NOT IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
  )`;
