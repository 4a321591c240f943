// `npm run draws:import -- FILE_OR_URL [--dry-run] [--historic]`: reads the official list of rounds.
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { ImportPlan, PlannedRow } from '@/lib/importers/rounds/schema';
import { StartError } from '@/lib/start-error';
import { say } from './support/report.mjs';
import { runCommand, withDatabase } from './support/with-database';

const usage = 'Usage: npm run draws:import -- FILE_OR_URL [--dry-run] [--historic]';
const actor = 'draws:import';

interface Wish {
  source: string;
  isDryRun: boolean;
  isHistoric: boolean;
}

function readArguments(): Wish {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean' }, historic: { type: 'boolean' } },
    });
    const [source, ...more] = positionals;
    if (!source || more.length > 0) throw new StartError(usage);
    return { source, isDryRun: values['dry-run'] ?? false, isHistoric: values.historic ?? false };
  } catch (error) {
    throw error instanceof StartError ? error : new StartError(usage);
  }
}

/** npm runs in the project's folder; a file is named from where the person stands. */
function whole(source: string): string {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), source);
}

async function run({ source, isDryRun, isHistoric }: Wish): Promise<ImportPlan> {
  const { fetchWhole, importAddress } = await import('@/lib/importers/rounds/fetch/import-address');
  const { readLocalFile } = await import('@/lib/importers/rounds/fetch/read-local-file');
  const { planFile, writeImport } = await import('@/lib/importers/rounds/write/write-import');
  const isAddress = /^https?:\/\//i.test(source);
  const importing = { isHistoric, staffId: null, actor };
  if (isAddress && !isDryRun) return (await importAddress(source, importing)).plan;
  const file = isAddress ? (await fetchWhole(source)).file : await readLocalFile(whole(source));
  return isDryRun ? planFile(file, { isHistoric }) : (await writeImport(file, importing)).plan;
}

function describe({ number, outcome, changes, flags }: PlannedRow): string[] {
  const changed = changes.map(({ label, oldText, newText }) => `${label}: ${oldText} → ${newText}`);
  const flagged = flags.map(({ label, raw, reason }) => `${label}: “${raw}” is being checked. ${reason}`);
  return [...changed, ...flagged].map((line) => `  ${number} (${outcome})  ${line}`);
}

function report({ rows, unplaced, counts }: ImportPlan, isDryRun: boolean): void {
  for (const line of rows.flatMap(describe)) say(line);
  for (const { place, reason, raw } of unplaced) say(`  row ${place}  ${reason} ${raw.slice(0, 100)}`);
  if (isDryRun) say('Nothing was written.');
  const { read, new: added, changed, unchanged, flagged } = counts;
  say(`read ${read}, new ${added}, changed ${changed}, unchanged ${unchanged}, flagged ${flagged}`);
}

await runCommand(async () => {
  const wish = readArguments();
  report(await withDatabase(() => run(wish)), wish.isDryRun);
  return 0;
}, usage);
