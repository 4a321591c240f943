import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { isInstalled, loadCore } from './pinned';

const run = promisify(execFile);
const connections = '32';

/** wrk keeps up with nginx from one core; autocannon may not, and then flatters the slower side. */
export const generator = isInstalled('wrk') ? 'wrk' : 'autocannon';

const pinned = (args: string[]) =>
  isInstalled('taskset')
    ? (['taskset', ['-c', loadCore, ...args]] as const)
    : ([args[0] ?? '', args.slice(1)] as const);

async function runWrk(url: string, seconds: number): Promise<number> {
  const [command, args] = pinned([
    'wrk',
    ...['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '10s', '-H', 'Accept-Encoding: br', url],
  ]);
  const { stdout } = await run(command, args);
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`${url}:\n${stdout}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
}

async function runAutocannon(url: string, seconds: number): Promise<number> {
  const options = ['-c', connections, '-d', String(seconds), '-H', 'Accept-Encoding=br', '--json', url];
  const [command, args] = pinned(['npx', '--yes', 'autocannon@9.0.0', ...options]);
  const { stdout } = await run(command, args);
  const result = JSON.parse(stdout) as { non2xx: number; errors: number; requests: { average: number } };
  if (result.non2xx + result.errors > 0) throw new Error(`${url}: errors under load`);
  return result.requests.average;
}

/** Requests a second that an address answers. @throws where an answer was not 200. */
export function measureLoad(url: string, seconds: number): Promise<number> {
  return generator === 'wrk' ? runWrk(url, seconds) : runAutocannon(url, seconds);
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
