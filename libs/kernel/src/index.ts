export { CodedError } from "./coded-error";
export { errorCodes } from "./error-codes";
export { largestPage, noticeSentences, Notices, type Notice, type NoticeFacts } from "./notices";
export { formatTypeId, parseTypeId, prefixOfType, typeOfPrefix, uuidOf } from "./type-id";
