const quietTime = 60_000;

/** Connections refused, reset or timed out, and a server that stops or starts (class 57P); Prisma's own words and codes for them. */
const away =
  /ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|57P0\d|Connection terminated|connection timeout|timeout exceeded when trying to connect|P100[128]|P1017|Can't reach database server/i;

interface Trouble {
  /** Troubles of one kind are said once. */
  kind: string;
  line: string;
}

/** pg-boss passes errors on as plain objects too; a refused connection to several addresses has its reason in its parts. */
function readTrouble(error: unknown): Trouble {
  const [part = error] = error instanceof AggregateError ? error.errors : [error];
  const { message, code } = part as { message?: string; code?: string };
  const [text = ''] = (message || code || String(part)).split(' (Queue:');
  // Before its reason Prisma shows the code that asked.
  const reason = /^\s*Invalid `/.test(text) ? text.trim().split('\n').at(-1) : text;
  const line = (reason ?? text).replaceAll(/\s+/g, ' ').trim();
  const isAway = (part as Error).name !== 'DeliveryError' && away.test(`${code} ${text}`);
  return isAway
    ? { kind: 'away', line: `the database is away (${line}), trying again` }
    : { kind: line, line };
}

/**
 * Says each kind of trouble once a minute: while the database is away the queue meets it every second.
 * @param write takes one line.
 */
export function createOutageLog(write: (line: string) => void): (error: unknown) => void {
  const saidAt = new Map<string, number>();
  return (error) => {
    const { kind, line } = readTrouble(error);
    const now = Date.now();
    if (now - (saidAt.get(kind) ?? Number.NEGATIVE_INFINITY) < quietTime) return;
    if (saidAt.size > 100) saidAt.clear();
    saidAt.set(kind, now);
    write(line);
  };
}
