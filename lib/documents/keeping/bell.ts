export interface Bell {
  ring(): void;
  /** Resolves when the bell rings, or has rung since the last time, or after `milliseconds`. */
  wait(milliseconds: number): Promise<void>;
}

/** A wake-up call that is not missed while nobody waits. */
export function createBell(): Bell {
  let hasRung = false;
  let answer: (() => void) | null = null;
  return {
    ring() {
      hasRung = true;
      answer?.();
    },
    wait: (milliseconds) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => answer?.(), milliseconds);
        answer = () => {
          clearTimeout(timer);
          answer = null;
          hasRung = false;
          resolve();
        };
        if (hasRung) answer();
      }),
  };
}
