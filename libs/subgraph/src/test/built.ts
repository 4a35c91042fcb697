/** A row that something points to: its id as the graph has it, and the UUID that the database keeps. */
export interface BuiltReference {
  id: string;
  uuid: string;
}

/** A relation's class is that of the row it leads to. */
type Related = { readonly id: string };

/** The properties of a class that its table keeps: all but the id and the relations to many rows. */
type StoredKey<T> = {
  [K in keyof T]-?: K extends "id" ? never : NonNullable<T[K]> extends readonly Related[] ? never : K;
}[keyof T];

/** What a test says of a row that it builds. Everything may be left out. */
export type Given<T> = {
  [K in StoredKey<T>]?: T[K] extends infer V ? (V extends Related ? BuiltReference | string : V) : never;
};

/** A row that was built: what was stored, and the ids of what it points to. */
export type Built<T> = BuiltReference & {
  [K in StoredKey<T>]: T[K] extends infer V ? (V extends Related ? BuiltReference : V) : never;
};

/** A noun's class in the service, or the face of a noun that the service only has a copy of. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a class of any constructor
export type NounClass<T> = abstract new (...args: any[]) => T;
