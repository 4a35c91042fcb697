export { CodedError } from "./coded-error";
export { errorCodes, type ErrorCode } from "./error-codes";
export { httpFault, type HttpFault, refuseConnection } from "./http-faults";
export { holdInput, holdVariables, holdOrders, inputBounds, type InputField } from "./input-bounds";
export { linkedTo } from "./linked-abort";
export { largestPage, noticeSentences, Notices, type Notice, type NoticeFacts } from "./notices";
export { requestIdOf } from "./request-id";
export { formatTypeId, parseTypeId, prefixOfType, typeOfPrefix, uuidOf } from "./type-id";
