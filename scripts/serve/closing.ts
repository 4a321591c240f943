import { setTimeout as sleep } from 'node:timers/promises';
import { say } from '../support/report.mjs';

type Close = () => Promise<unknown>;

const patienceMs = 20_000;
const opened: Close[] = [];
let closing: Promise<void> | null = null;

/** What was opened is closed at the end, the last one first. */
export function closeAtEnd(close: Close): void {
  opened.push(close);
}

/** Closes everything; called twice, it waits for the first. */
export function closeAll(): Promise<void> {
  closing ??= (async () => {
    for (const close of opened.reverse()) {
      const limit = sleep(patienceMs, undefined, { ref: false });
      await Promise.race([close(), limit]).catch((error: unknown) => console.error(error));
    }
  })();
  return closing;
}

/** Ctrl-C, a stop by the system, and the end of the terminal or of npm all end in a clean stop. */
export function closeOnSignals(): void {
  const end = () => {
    if (closing) return;
    say('\nStopping …');
    void closeAll().then(() => {
      say('Stopped.');
      process.exit(0);
    });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
  const starter = Number(process.env.CIN_STARTER);
  if (!starter) return;
  setInterval(() => process.ppid !== starter && end(), 500).unref();
}
