/** Who asks, as services are told in the header `x-caller`: a client cannot say it itself. */
export interface Caller {
  id: string;
  /** What the caller may do; `*` is everything. */
  scopes: string[];
}

export const anonymous: Caller = { id: "anonymous", scopes: [] };
export const operator: Caller = { id: "operator", scopes: ["*"] };
