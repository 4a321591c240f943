const quietTime = 60_000;

/**
 * Says each trouble once a minute: while the database is away the queue meets it every second.
 * @param write takes one line.
 */
export function createOutageLog(write: (line: string) => void): (error: unknown) => void {
  const saidAt = new Map<string, number>();
  return (error) => {
    const message = troubleOf(error);
    const now = Date.now();
    if (now - (saidAt.get(message) ?? Number.NEGATIVE_INFINITY) < quietTime) return;
    if (saidAt.size > 100) saidAt.clear();
    saidAt.set(message, now);
    write(message);
  };
}

/** One line: a refused connection to several addresses carries its reason in its parts only. */
function troubleOf(error: unknown): string {
  const [part = error] = error instanceof AggregateError ? error.errors : [error];
  const text = part instanceof Error ? part.message || part.name : String(part);
  return (text.split(' (Queue:')[0] ?? text).replaceAll(/\s+/g, ' ').trim();
}
