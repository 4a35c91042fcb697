import { CodedError, largestPage } from "@youth-graph/kernel";

export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

export const defaultPageSize = 20;
export const maximumPageSize = largestPage;

/** How many rows, from which end. */
export interface Page {
  size: number;
  backwards: boolean;
}

/** Whether nobody wished the page to end where it does: it has the default size, or the largest. */
export const isUnwished = ({ first, last }: PageArguments): boolean =>
  (first ?? last ?? maximumPageSize) === maximumPageSize;

/** @throws CodedError PAGE_SIZE_INVALID */
export function pageOf({ first, last }: PageArguments): Page {
  if (first != null && last != null)
    throw new CodedError("PAGE_SIZE_INVALID", "Give first or last, not both.");
  const [name, size] = last != null ? ["last", last] : ["first", first ?? defaultPageSize];
  if (size < 0 || size > maximumPageSize) {
    throw new CodedError("PAGE_SIZE_INVALID", `${name} is ${size}; it must be from 0 to ${maximumPageSize}.`);
  }
  return { size, backwards: last != null };
}
