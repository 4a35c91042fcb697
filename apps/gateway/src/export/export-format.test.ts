import { exportFormatOf } from "./export-format";

it.each([
  ["text/csv", "csv"],
  ["text/csv; charset=utf-8", "csv"],
  ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"],
  ["application/x-ndjson", "ndjson"],
  ["text/csv, */*;q=0.1", "csv"],
  ["application/json;q=0.5, application/x-ndjson", "ndjson"],
  ["application/json, text/csv;q=0.9", undefined],
  ["*/*", undefined],
  ["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", undefined],
  ["text/csv;q=0", undefined],
  ["text/plain", undefined],
  ["", undefined],
  [undefined, undefined],
])("accept: %s wants %s", (accept, format) => {
  expect(exportFormatOf(accept)).toBe(format);
});
