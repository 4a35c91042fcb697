/** Why there is no way to the rows of a noun, or from them. */
export const apart: Readonly<Record<string, string>> = {
  Policy:
    "a plan, brand or slogan names the division it applies to and nothing else; which project, branch or election carries it out is on no record. `policies(where: { within: … })` asks for those of a place.",
};

/** Nouns that graph.md does not name by themselves, and what they are part of. */
export const parts: Readonly<Record<string, string>> = {
  CampaignParticipant: "Campaign",
  CampaignVolunteerOrganization: "Campaign",
  ConcurrentPost: "Post",
  ElectionApproval: "Election",
  ManagerTenure: "YouthHome",
  OpeningHoursException: "YouthHome",
  VenueFinding: "YouthHome",
  VolunteerMembership: "Volunteer",
  VolunteerOrganizationDivision: "VolunteerOrganization",
};
