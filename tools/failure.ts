/** What went wrong in one sentence for the person at the terminal; anything else that is thrown is a fault of ours. */
export class Failure extends Error {}
