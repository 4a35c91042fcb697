/** Error codes of this service beside the kernel's closed list, each with its sentence. */
export const organizationErrors = {
  BRANCH_NAME_UNCHANGED: "The organization has the name already.",
  BRANCH_NAME_TAKEN: "Another active organization of the division has the name.",
} as const;

export type OrganizationErrorCode = keyof typeof organizationErrors;
