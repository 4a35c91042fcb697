/** Where each service listens unless PORT says otherwise, and where its neighbours look for it unless told. */
export const usualPorts = { organization: 4001, workforce: 4002, programs: 4003, venues: 4004 } as const;
