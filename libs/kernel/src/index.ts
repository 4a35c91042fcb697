export { CodedError } from "./coded-error";
export { errorCodes, type ErrorCode } from "./error-codes";
export { Provenance } from "./provenance";
export { formatTypeId, parseTypeId, prefixOfType, typeOfPrefix, uuidOf } from "./type-id";
