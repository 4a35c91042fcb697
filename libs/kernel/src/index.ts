export { CodedError } from "./coded-error";
export { errorCodes } from "./error-codes";
export { formatTypeId, parseTypeId, prefixOfType, typeOfPrefix, uuidOf } from "./type-id";
