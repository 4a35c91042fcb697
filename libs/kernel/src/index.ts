export { CodedError } from "./coded-error";
export { errorCodes, type ErrorCode } from "./error-codes";
export { holdInput, holdVariables, holdOrders, inputBounds, type InputField } from "./input-bounds";
export { largestPage, noticeSentences, Notices, type Notice, type NoticeFacts } from "./notices";
export { formatTypeId, parseTypeId, prefixOfType, typeOfPrefix, uuidOf } from "./type-id";
