import { pinyinOf, pinyinProperty } from "@youth-graph/query";
import {
  EventSubscriber,
  type EntityMetadata,
  type EntitySubscriberInterface,
  type InsertEvent,
  type UpdateEvent,
} from "typeorm";

type Values = Record<string, unknown> | undefined;

/** Keeps the pinyin of names in step with what TypeORM writes. */
@EventSubscriber()
export class PinyinSubscriber implements EntitySubscriberInterface {
  beforeInsert({ entity, metadata }: InsertEvent<Values>): void {
    fill(metadata, entity);
  }

  beforeUpdate({ entity, metadata }: UpdateEvent<Values>): void {
    fill(metadata, entity);
  }
}

function fill({ propertiesMap }: EntityMetadata, values: Values): void {
  for (const name of Object.keys(propertiesMap)) {
    const beside = pinyinProperty(name);
    if (!values || values[name] === undefined || !(beside in propertiesMap)) continue;
    const text = values[name];
    values[beside] = typeof text === "string" ? pinyinOf(text) : null;
  }
}
