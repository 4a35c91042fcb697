export * from "./rows/backbone";
export * from "./rows/measure";
export * from "./rows/organization";
export * from "./rows/programs";
export * from "./rows/provenance";
export * from "./rows/venues";
export * from "./rows/workforce";
