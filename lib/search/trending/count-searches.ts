import { createHmac, randomBytes } from 'node:crypto';
import { clientOf } from '@/lib/client-network';
import { todayIn } from '@/lib/dates';
import { getDb } from '@/lib/db/client';
import { getSettings } from '@/lib/settings/queries';
import { countablePhrase } from './phrase';

/** Milliseconds between two writings. */
const flushEvery = 10_000;
/** What fewer readers of a day looked for is not written down: it may be about one of them. */
const fewestReaders = 2;
/** A day's phrases in memory, and of a phrase's readers. */
const mostPhrases = 10_000;
const mostReaders = 5_000;

export interface SearchCounter {
  /** Counts a search, once a day for each client. */
  count(question: string, clientAddress: string): void;
  flush(): Promise<void>;
  stop(): Promise<void>;
}

interface Counted {
  readers: Set<string>;
  written: number;
}

async function addSearches(rows: [phrase: string, readers: number][], day: string): Promise<void> {
  await getDb().$executeRaw`
    INSERT INTO search_counts (day, phrase, readers)
    SELECT ${day}::date, * FROM unnest(${rows.map(([phrase]) => phrase)}::text[], ${rows.map(([, readers]) => readers)}::int[])
      AS c (phrase, readers) ORDER BY phrase
    ON CONFLICT (day, phrase) DO UPDATE SET readers = search_counts.readers + excluded.readers`;
}

/**
 * Counts what is looked for. A client is a hash whose salt is made anew each day and, like the hash,
 * never leaves this process's memory; what only one reader looked for never does either.
 */
export function countSearches(): SearchCounter {
  let day = '';
  let salt = randomBytes(32);
  let phrases = new Map<string, Counted>();
  let timeZone: string | undefined;

  function turnDay() {
    const today = todayIn(timeZone);
    if (today === day) return;
    [day, salt, phrases] = [today, randomBytes(32), new Map()];
  }

  function count(question: string, clientAddress: string) {
    const phrase = countablePhrase(question);
    if (phrase === null) return;
    turnDay();
    const counted = phrases.get(phrase) ?? { readers: new Set<string>(), written: 0 };
    if (phrases.size >= mostPhrases && !phrases.has(phrase)) return;
    phrases.set(phrase, counted);
    if (counted.readers.size >= mostReaders) return;
    counted.readers.add(createHmac('sha256', salt).update(clientOf(clientAddress)).digest('base64url'));
  }

  async function flush() {
    const grown = [...phrases].filter(
      ([, { readers, written }]) => readers.size >= fewestReaders && readers.size > written,
    );
    if (grown.length === 0) return;
    const rows = grown.map(([phrase, { readers, written }]): [string, number] => [
      phrase,
      readers.size - written,
    ]);
    const of = day;
    for (const [, counted] of grown) counted.written = counted.readers.size;
    try {
      timeZone = (await getSettings()).data.timeZone;
      await addSearches(rows, of);
    } catch (error) {
      for (const [phrase, readers] of rows) {
        const counted = phrases.get(phrase);
        if (counted) counted.written -= readers;
      }
      console.warn(`Searches wait to be written: ${error instanceof Error ? error.message : error}`);
    }
  }

  const timer = setInterval(() => void flush(), flushEvery).unref();
  return {
    count,
    flush,
    async stop() {
      clearInterval(timer);
      await flush();
    },
  };
}
