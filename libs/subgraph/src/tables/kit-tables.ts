import { AuditEntry } from "./audit-entry";
import { CommandReceipt } from "./command-receipt";
import { DatabaseIdentity } from "./database-identity";
import { DomainEvent } from "./domain-event";
import { OutboxEvent } from "./outbox-event";
import { ProjectionState } from "./projection-state";

/** The tables that every service's database has beside those of its nouns. */
export const kitTables = [
  OutboxEvent,
  ProjectionState,
  DatabaseIdentity,
  AuditEntry,
  CommandReceipt,
  DomainEvent,
];
