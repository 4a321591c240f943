import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { median } from '../../load';
import type { MeasuredPlace } from './places';

/** Facts of which every page and answer has one: their change takes all of them out of memory. */
const everything = ['settings', 'draws', 'articles', 'promos', 'occupations'];
/** How long a server takes to hear of a change, in milliseconds. */
const hearsAfter = 40;

let asks = 0;

/** Each ask is another client's, of the network kept for benchmarks (RFC 2544): one alone may not ask this often. */
function nextClient(): string {
  asks += 1;
  return `198.18.${(asks >> 8) & 255}.${asks & 255}`;
}

export interface Side {
  url: string;
  databaseUrl: string;
}

function waitFor({ path, isFirstByte }: MeasuredPlace, site: string): Promise<number> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const headers = { 'X-Forwarded-For': nextClient() };
    const asked = request(new URL(path, site), { agent: false, headers }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${path}: ${answer.statusCode}`));
      answer.once('data', () => {
        if (!isFirstByte) return;
        resolve(performance.now() - began);
        asked.destroy();
      });
      answer.on('end', () => resolve(performance.now() - began));
      answer.on('error', reject);
    });
    asked.on('error', reject);
    asked.end();
  });
}

async function waitAnew(place: MeasuredPlace, side: Side, client: Client): Promise<number> {
  await client.query('INSERT INTO content_changes (tags) VALUES ($1)', [everything]);
  await sleep(hearsAfter);
  return waitFor(place, side.url);
}

export interface Measured {
  name: string;
  /** Medians, in milliseconds. */
  small: number;
  large: number;
  ratio: number;
}

/** Asks both sites for each place in turn, so that what else the machine does slows both alike. */
export async function measurePlaces(
  places: MeasuredPlace[],
  sides: { small: Side; large: Side },
  rounds: { warmUp: number; counted: number },
): Promise<Measured[]> {
  const clients = [sides.small, sides.large].map(
    ({ databaseUrl }) => new Client({ connectionString: databaseUrl }),
  );
  const [forSmall, forLarge] = clients;
  if (!forSmall || !forLarge) return [];
  await Promise.all(clients.map((client) => client.connect()));
  try {
    const measured: Measured[] = [];
    for (const place of places) {
      const [small, large]: [number[], number[]] = [[], []];
      for (let round = 0; round < rounds.warmUp + rounds.counted; round += 1) {
        small.push(await waitAnew(place, sides.small, forSmall));
        large.push(await waitAnew(place, sides.large, forLarge));
      }
      const [ofSmall = 0, ofLarge = 0] = [small, large].map((waits) => median(waits.slice(rounds.warmUp)));
      measured.push({ name: place.name, small: ofSmall, large: ofLarge, ratio: ofLarge / (ofSmall || 1) });
    }
    return measured;
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}
