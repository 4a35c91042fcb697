import { AuditEntry } from "./audit-entry";
import { CommandReceipt } from "./command-receipt";
import { CopyCheck } from "./copy-check";
import { DatabaseIdentity } from "./database-identity";
import { DomainEvent } from "./domain-event";
import { OutboxEvent } from "./outbox-event";
import { ProjectionState } from "./projection-state";
import { RowSetAside } from "./row-set-aside";

/** The tables that every service's database has beside those of its nouns. */
export const kitTables = [
  OutboxEvent,
  ProjectionState,
  CopyCheck,
  RowSetAside,
  DatabaseIdentity,
  AuditEntry,
  CommandReceipt,
  DomainEvent,
];
