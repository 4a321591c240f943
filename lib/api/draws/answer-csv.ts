import { hash } from 'node:crypto';
import { getDb } from '@/lib/db/client';
import { getEnv } from '@/lib/env';
import type { DrawFilter } from '../contract/draw';
import { toTextStream } from '../http/text-stream';
import { csvColumns } from './csv-columns';
import { writeDrawsCsv } from './draws-csv';

/** The state of all draws, shortly: it changes with each of them, their corrections and doubts. */
async function readState(): Promise<string> {
  const [state] = await getDb().$queryRaw<{ state: string }[]>`
    SELECT concat_ws(' ',
      (SELECT count(*) FROM draws), (SELECT max(updated_at) FROM draws),
      (SELECT max(id) FROM draw_corrections),
      (SELECT max(id) FROM draw_anomalies), (SELECT max(settled_at) FROM draw_anomalies)) AS state`;
  return state?.state ?? '';
}

async function etagOf(filter: DrawFilter): Promise<string> {
  const names = csvColumns.map(({ name }) => name);
  const made = JSON.stringify([await readState(), filter, names, getEnv().siteUrl]);
  // Weak: it names what the rows say, in whichever encoding.
  return `W/"${hash('sha1', made, 'base64url')}"`;
}

/** A name for the file on a person's disk: `draws-express-entry-healthcare-2024.csv`. */
function fileName({ program, jurisdiction, stream, year }: DrawFilter): string {
  const parts = ['draws', program, jurisdiction?.toLowerCase(), stream, year];
  return `${parts.filter((part) => part !== undefined).join('-')}.csv`;
}

/** The filter's draws as a CSV file that is sent as it is written, or that the caller has it already. */
export async function answerCsv(request: Request, filter: DrawFilter): Promise<Response> {
  const [etag, pieces] = await Promise.all([etagOf(filter), writeDrawsCsv(filter)]);
  const headers = new Headers({ ETag: etag });
  const known = request.headers.get('if-none-match') ?? '';
  if (known.includes(etag.slice(2)) || known.trim() === '*') {
    return new Response(null, { status: 304, headers });
  }
  headers.set('Content-Type', 'text/csv; charset=utf-8; header=present');
  headers.set('Content-Disposition', `attachment; filename="${fileName(filter)}"`);
  return new Response(toTextStream(pieces), { headers });
}
