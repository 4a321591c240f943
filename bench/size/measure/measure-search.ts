import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Side } from './measure-places';

/** Common words, several, one left out, one misspelt, a draw, nothing. */
const questions = [
  'healthcare',
  'express entry draw',
  'work permit -canada',
  'helathcare',
  'draw 284',
  '31301',
  'zzzz qqqq',
];

/** Question → how long the database takes for it, in milliseconds. */
export async function measureSearch({ databaseUrl }: Side): Promise<Record<string, number>> {
  const program = path.join('bench', 'size', 'measure', 'search-once.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', program, ...questions], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}');
}
