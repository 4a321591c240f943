import { todayIn } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { getSettings } from '@/lib/settings/queries';

/** Milliseconds between two writings: a kill loses no more than these. */
const flushEvery = 5_000;
/** Of more addresses than these at once the rest is not counted. */
const mostPaths = 20_000;

export interface ReadCounter {
  /** Counts one reading of a page, by its path; a page that is no article's is left out at the writing. */
  count(path: string): void;
  /** Writes what was counted, in one statement. */
  flush(): Promise<void>;
  /** Writes the rest and counts no more. */
  stop(): Promise<void>;
}

/** Adds numbers of readings by path to the day of the newsroom's zone. */
async function addReads(counts: Map<string, number>): Promise<void> {
  const { timeZone } = (await getSettings()).data;
  await getDb().$executeRaw`
    INSERT INTO article_reads (day, article_id, reads)
    SELECT ${todayIn(timeZone)}::date, p.article_id, sum(c.reads)
    FROM unnest(${[...counts.keys()]}::text[], ${[...counts.values()]}::int[]) AS c (path, reads)
    JOIN sections s ON s.slug = split_part(c.path, '/', 2)
    JOIN published_articles p ON p.section_id = s.id AND p.slug = split_part(c.path, '/', 3)
    WHERE c.path ~ '^/[^/]+/[^/]+$'
    GROUP BY p.article_id ORDER BY p.article_id
    ON CONFLICT (day, article_id) DO UPDATE SET reads = article_reads.reads + excluded.reads`;
}

/** Counts readings in memory, and writes them every few seconds. Nothing in it is about who reads. */
export function countReads(): ReadCounter {
  let counts = new Map<string, number>();

  async function flush() {
    if (counts.size === 0) return;
    const taken = counts;
    counts = new Map();
    try {
      await addReads(taken);
    } catch (error) {
      // The database is away: what was counted waits.
      for (const [path, reads] of taken) add(path, reads);
      console.warn(`Readings wait to be written: ${error instanceof Error ? error.message : error}`);
    }
  }

  function add(path: string, reads: number) {
    const before = counts.get(path);
    if (before !== undefined) counts.set(path, before + reads);
    else if (counts.size < mostPaths) counts.set(path, reads);
  }

  const timer = setInterval(() => void flush(), flushEvery).unref();
  return {
    count: (path) => add(path, 1),
    flush,
    async stop() {
      clearInterval(timer);
      await flush();
    },
  };
}
