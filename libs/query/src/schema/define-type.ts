import {
  Arg,
  Ctx,
  Directive,
  Field,
  InputType,
  InterfaceType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from "type-graphql";
import type { Class } from "../declare/attribute";

/** A type as type-graphql takes it: a class, a scalar, an enum's members. */
export type TypeValue = object;

export interface ArgumentSpec {
  name: string;
  description: string;
  type: () => TypeValue;
  list?: boolean;
  nullable?: boolean;
  defaultValue?: unknown;
}

export interface FieldSpec {
  name: string;
  description?: string;
  type: () => TypeValue;
  list?: boolean;
  nullable?: boolean;
  args?: readonly ArgumentSpec[];
  directives?: readonly string[];
}

const thunk =
  ({ type, list }: Pick<FieldSpec, "type" | "list">) =>
  (): never =>
    (list ? [type()] : type()) as never;

const optionsOf = ({ description, nullable = false }: Pick<FieldSpec, "description" | "nullable">) => ({
  nullable,
  ...(description !== undefined && { description }),
});

/** The engine resolves generated fields itself; type-graphql only needs a method to hang arguments on. */
function unresolved(): never {
  throw new Error("Generated fields have the engine's resolvers.");
}

function addArguments(prototype: object, { name, args = [] }: FieldSpec, method: object = unresolved): void {
  Object.defineProperty(prototype, name, { value: method, configurable: true });
  args.forEach((each, index) => {
    const { defaultValue } = each;
    Arg(each.name, thunk(each), {
      ...optionsOf(each),
      ...(defaultValue !== undefined && { defaultValue }),
    })(prototype, name, index);
  });
}

/** Adds fields to a class that is, or becomes, an object type. */
export function addFields(target: Class, fields: readonly FieldSpec[]): void {
  const prototype = target.prototype as object;
  for (const field of fields) {
    if (field.args) addArguments(prototype, field);
    // As a plain field: a method would get a resolver of type-graphql's.
    Field(thunk(field), optionsOf(field))(prototype, field.name);
    for (const directive of field.directives ?? []) Directive(directive)(prototype, field.name);
  }
}

const classNamed = (name: string): Class => ({ [name]: class {} })[name] as Class;

export function defineObject(
  name: string,
  description: string,
  fields: readonly FieldSpec[],
  directives: readonly string[] = [],
  implementing: readonly Class[] = [],
): Class {
  const target = classNamed(name);
  addFields(target, fields);
  ObjectType(name, { description, simpleResolvers: true, implements: implementing as never })(target);
  for (const directive of directives) Directive(directive)(target);
  return target;
}

/** Object types that implement it have its fields without naming them. */
export function defineInterface(name: string, description: string, fields: readonly FieldSpec[]): Class {
  const target = classNamed(name);
  addFields(target, fields);
  InterfaceType(name, { description })(target);
  return target;
}

/** An input type; its fields may refer to itself, so they are made from it. */
export function defineInput(
  name: string,
  description: string,
  fieldsOf: (self: Class) => readonly FieldSpec[],
): Class {
  const target = classNamed(name);
  const prototype = target.prototype as object;
  for (const field of fieldsOf(target)) {
    Field(thunk(field), optionsOf({ ...field, nullable: field.nullable ?? true }))(prototype, field.name);
    for (const directive of field.directives ?? []) Directive(directive)(prototype, field.name);
  }
  InputType(name, { description })(target);
  return target;
}

/** A resolver class with these root fields. */
export function defineQueries(name: string, fields: readonly FieldSpec[]): Class {
  const target = classNamed(name);
  const prototype = target.prototype as object;
  for (const field of fields) {
    addArguments(prototype, field);
    Query(thunk(field), optionsOf(field))(prototype, field.name, { value: unresolved });
    for (const directive of field.directives ?? []) Directive(directive)(prototype, field.name);
  }
  Resolver()(target);
  return target;
}

export interface MutationSpec<Context> extends Omit<FieldSpec, "args"> {
  argument: ArgumentSpec;
  /** Is given the argument, as an instance of its input class, and the request's context. */
  resolve: (argument: never, context: Context) => unknown;
}

/** A resolver class with these mutations. type-graphql resolves them, since it makes instances of inputs. */
export function defineMutations<Context>(name: string, mutations: readonly MutationSpec<Context>[]): Class {
  const target = classNamed(name);
  const prototype = target.prototype as object;
  for (const mutation of mutations) {
    const { argument, resolve, directives = [] } = mutation;
    addArguments(prototype, { ...mutation, args: [argument] }, resolve);
    Ctx()(prototype, mutation.name, 1);
    Mutation(thunk(mutation), optionsOf(mutation))(prototype, mutation.name, { value: resolve });
    for (const directive of directives) Directive(directive)(prototype, mutation.name);
  }
  Resolver()(target);
  return target;
}
