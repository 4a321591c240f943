import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { median } from '../../load';
import { writeFeedFile } from './feed-file';
import type { Measured, Side } from './measure-places';

const roundsOfFile = 500;
const repetitions = 3;
/** Beyond the numbers that the demo newsroom has taken; the official ones have at most four digits. */
const firstNumber = 2_000;

async function importInto(file: string, { databaseUrl }: Side): Promise<number> {
  const args = ['--import', 'tsx', path.join('bench', 'size', 'measure', 'import-once.ts'), file];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
  const { milliseconds, added } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as {
    milliseconds: number;
    added: number;
  };
  if (added !== roundsOfFile) throw new Error(`${added} of ${roundsOfFile} rounds were new`);
  return milliseconds;
}

/** Imports new files of 500 rounds into both databases in turn. */
export async function measureImport(folder: string, sides: { small: Side; large: Side }): Promise<Measured> {
  const [small, large]: [number[], number[]] = [[], []];
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    const file = path.join(folder, `rounds-${repetition}.json`);
    await writeFeedFile(file, firstNumber + repetition * roundsOfFile, roundsOfFile);
    small.push(await importInto(file, sides.small));
    large.push(await importInto(file, sides.large));
  }
  const [ofSmall, ofLarge] = [median(small), median(large)];
  return { name: 'Import of 500 rounds', small: ofSmall, large: ofLarge, ratio: ofLarge / ofSmall };
}
