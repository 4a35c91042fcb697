import { getEventListeners } from "node:events";
import { linkedTo } from "./linked-abort";

describe("what is linked to a longer signal", () => {
  it("aborts with it, for the same reason, also when it has aborted already", () => {
    const longer = new AbortController();
    const { controller } = linkedTo(longer.signal);
    expect(controller.signal.aborted).toBe(false);
    longer.abort("over");
    expect(controller.signal.reason).toBe("over");
    expect(linkedTo(longer.signal).controller.signal.reason).toBe("over");
  });

  it("aborts alone, and leaves nothing behind", () => {
    const longer = new AbortController();
    const { controller, leave } = linkedTo(longer.signal);
    controller.abort("done");
    leave();
    expect([longer.signal.aborted, getEventListeners(longer.signal, "abort")]).toEqual([false, []]);
  });
});
