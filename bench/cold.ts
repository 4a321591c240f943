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
 * Renders one page again and again, each time after a change of its facts.
 * @param roots the processes of the app and of the database.
 * @returns milliseconds of processor time, and of waiting, for one rendering.
 */
export async function measureCold(options: {
  url: string;
  tag: string;
  databaseUrl: string;
  roots: number[];
  count: number;
}) {
  const { url, tag, databaseUrl, roots, count } = options;
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const renderAnew = async () => {
    await client.query('INSERT INTO content_changes (tags) VALUES ($1)', [[tag]]);
    // Until the server has heard of it.
    await sleep(30);
    const began = performance.now();
    await fetchBytes(url);
    return performance.now() - began;
  };
  for (let index = 0; index < warmUp; index += 1) await renderAnew();
  const before = processorTime(roots);
  const waits: number[] = [];
  for (let index = 0; index < count; index += 1) waits.push(await renderAnew());
  const processor = (processorTime(roots) - before) / count;
  await client.end();
  return { processor, waits };
}
