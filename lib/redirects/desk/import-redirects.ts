import Papa from 'papaparse';
import type { z } from 'zod';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';
import { contentTags, recordContentChange } from '@/lib/db/content-changes';
import { AppError } from '@/lib/errors';
import { csvLimits, type PlannedLine, type RedirectsPlan, type redirectsCsvInput } from '../schema';
import { writeWays } from '../store';
import { lockRedirects } from './keep-redirect';
import { planRedirects, type TypedLine } from './plan-redirects';

type CsvInput = z.output<typeof redirectsCsvInput>;

const isHeader = ([path = '', target = '']: string[]) => !/[/.]/.test(path) && !/[/.]/.test(target);

/** A file's lines: the old address, then the new one. `410`, `gone` or nothing as the new one takes a page away. */
function readLines(csv: string): TypedLine[] {
  const { data } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: false });
  const rows = data.map((row, place) => ({ row: row.map((cell) => cell.trim()), line: place + 1 }));
  const filled = rows.filter(({ row, line }) => row.some(Boolean) && !(line === 1 && isHeader(row)));
  if (filled.length > csvLimits.lines) {
    const words = 'At most 10,000 lines at once. Split the file.';
    throw new AppError('invalid', { forPerson: words, fields: { csv: words } });
  }
  return filled.map(({ row: [path = '', target = ''], line }) => ({
    line,
    path,
    target: /^(?:410|gone)$/i.test(target) ? '' : target,
  }));
}

function countOf(lines: PlannedLine[]): RedirectsPlan['counts'] {
  const counts = { new: 0, changed: 0, same: 0, refused: 0 };
  for (const { outcome } of lines) counts[outcome] += 1;
  return counts;
}

/** What an import of a file would do, line by line. Writes nothing. @throws AppError `forbidden`, `invalid`. */
export async function previewRedirects(staff: StaffMember, { csv }: CsvInput): Promise<RedirectsPlan> {
  requireAbility(staff, 'redirect.keep');
  const { lines } = await planRedirects(getDb(), readLines(csv));
  return { lines, counts: countOf(lines) };
}

/**
 * Keeps the old addresses of a file; its refused lines are left out. The same file a second time
 * changes nothing.
 * @throws AppError `forbidden`, `invalid`.
 */
export async function importRedirects(staff: StaffMember, { csv }: CsvInput): Promise<RedirectsPlan> {
  requireAbility(staff, 'redirect.keep');
  const typed = readLines(csv);
  return getDb().$transaction(
    async (tx) => {
      await lockRedirects(tx);
      const { lines, written } = await planRedirects(tx, typed);
      const counts = countOf(lines);
      await writeWays(tx, [...written]);
      if (written.size > 0) {
        await recordAudit(tx, {
          staffId: staff.id,
          actor: staff.name,
          act: 'redirect.import',
          target: 'redirects',
          after: counts,
        });
        await recordContentChange(tx, [contentTags.redirects]);
      }
      return { lines, counts };
    },
    { timeout: 60_000 },
  );
}
