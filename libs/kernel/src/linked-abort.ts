/** A controller that also aborts when another signal does, until it leaves that. */
interface LinkedAbort {
  controller: AbortController;
  leave(): void;
}

/**
 * For what is short beside a signal that lives long: a request beside the life of its process, a page beside its export.
 * `AbortSignal.any` leaves something behind at the long one each time (https://github.com/nodejs/node/issues/54614).
 */
export function linkedTo(longer: AbortSignal): LinkedAbort {
  const controller = new AbortController();
  const abort = (): void => controller.abort(longer.reason);
  if (longer.aborted) abort();
  else longer.addEventListener("abort", abort, { once: true });
  return { controller, leave: () => longer.removeEventListener("abort", abort) };
}
