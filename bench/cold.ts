import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { fetchBytes } from './weights';

/** Renderings until the code is compiled as it will stay: before that each costs about twice as much. */
const warmUp = 400;

/** A tick of the kernel's clock for processes, in milliseconds. */
const tick = 10;

interface ProcessTimes {
  parent: number;
  milliseconds: number;
}

function readProcesses(): Map<number, ProcessTimes> {
  const processes = new Map<number, ProcessTimes>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number);
      const [, parent = 0] = fields;
      processes.set(Number(name), { parent, milliseconds: ((fields[11] ?? 0) + (fields[12] ?? 0)) * tick });
    } catch {
      // It ended meanwhile.
    }
  }
  return processes;
}

/** The processor time of processes and all that they started, in milliseconds. */
function processorTime(roots: number[]): number {
  const processes = readProcesses();
  const belongs = (pid: number): boolean => {
    const parent = processes.get(pid)?.parent ?? 0;
    return roots.includes(pid) || (parent > 1 && belongs(parent));
  };
  return [...processes].reduce((sum, [pid, { milliseconds }]) => sum + (belongs(pid) ? milliseconds : 0), 0);
}

/**
 * Renders one page again and again, each time after a change of its article.
 * @param roots the processes of the app and of the database.
 * @returns milliseconds of processor time for one rendering with its queries (without the change's own: that
 * is measured beside it), and of waiting.
 */
export async function measureCold(options: {
  url: string;
  databaseUrl: string;
  roots: number[];
  count: number;
}) {
  const { url, databaseUrl, roots, count } = options;
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const tag = await findArticleTag(client, url);
  const change = async (changed: string) => {
    await client.query('INSERT INTO content_changes (tags) VALUES ($1)', [[changed]]);
    // Until the server has heard of it.
    await sleep(30);
  };
  const renderAnew = async () => {
    await change(tag);
    const began = performance.now();
    await fetchBytes(url);
    return performance.now() - began;
  };
  const timeOf = async (act: () => Promise<unknown>) => {
    const before = processorTime(roots);
    for (let index = 0; index < count; index += 1) await act();
    return (processorTime(roots) - before) / count;
  };
  for (let index = 0; index < warmUp; index += 1) await renderAnew();
  const waits: number[] = [];
  const whole = await timeOf(async () => waits.push(await renderAnew()));
  const ofChange = await timeOf(() => change('bench'));
  await client.end();
  return { processor: whole - ofChange, waits };
}

async function findArticleTag(client: Client, url: string): Promise<string> {
  const slug = new URL(url).pathname.split('/').at(-1);
  const { rows } = await client.query('SELECT article_id FROM published_articles WHERE slug = $1', [slug]);
  return `article:${rows[0].article_id}`;
}
