/** Error codes of this service beside the kernel's closed list, each with its sentence. Reading needs none of its own. */
export const venuesErrors = {} as const;
