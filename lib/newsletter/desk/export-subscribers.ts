import Papa from 'papaparse';
import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { getDb } from '@/lib/db/client';

/** So many people are read and written at once. */
const batch = 1_000;

const exportColumns = [
  'email',
  'state',
  'suppressed',
  'since',
  'topic',
  'topic_state',
  'asked_at',
  'confirmed_at',
  'ended_at',
  'consent_at',
  'consent_act',
  'consent_page',
  'consent_wording',
] as const;

type Row = Record<(typeof exportColumns)[number], string | null> & { id: string };

/** Before every id. */
const first = '00000000-0000-0000-0000-000000000000';

/** RFC 4180. A text that a spreadsheet would take for a formula is preceded by an apostrophe. */
const toCsv = (rows: (string | null)[][]) =>
  `${Papa.unparse(rows, { newline: '\r\n', escapeFormulae: true })}\r\n`;

/** A batch of people with a row for each of their choices, beside the consent that it stands on. */
function readBatch(after: string): Promise<Row[]> {
  const stamp = 'YYYY-MM-DD"T"HH24:MI:SS"Z"';
  return getDb().$queryRaw<Row[]>`
    SELECT p.id, p.email::text AS email, p.state::text AS state, p.suppressed_as::text AS suppressed,
      to_char(p.created_at AT TIME ZONE 'UTC', ${stamp}) AS since, s.topic, s.state::text AS topic_state,
      to_char(s.created_at AT TIME ZONE 'UTC', ${stamp}) AS asked_at,
      to_char(s.confirmed_at AT TIME ZONE 'UTC', ${stamp}) AS confirmed_at,
      to_char(s.ended_at AT TIME ZONE 'UTC', ${stamp}) AS ended_at,
      to_char(c.at AT TIME ZONE 'UTC', ${stamp}) AS consent_at, c.act::text AS consent_act,
      c.page AS consent_page, c.wording AS consent_wording
    FROM (
      SELECT * FROM subscribers WHERE id > ${after}::uuid ORDER BY id LIMIT ${batch}
    ) p
    LEFT JOIN subscriptions s ON s.subscriber_id = p.id
    LEFT JOIN LATERAL (
      SELECT * FROM consents WHERE subscriber_id = p.id AND topic = s.topic ORDER BY at DESC, id DESC LIMIT 1
    ) c ON true
    ORDER BY p.id, s.created_at, s.topic`;
}

async function* pieces(): AsyncIterable<string> {
  yield toCsv([[...exportColumns]]);
  let rows = await readBatch(first);
  while (rows.length > 0) {
    yield toCsv(rows.map((row) => exportColumns.map((column) => row[column])));
    rows = await readBatch(rows.at(-1)?.id ?? first);
  }
}

/**
 * Everyone with all choices, states and the consent that each stands on, as CSV in pieces as it is read:
 * never more than a thousand people are in memory. An import takes the file again.
 * @throws AppError `forbidden`.
 */
export async function exportSubscribers(staff: StaffMember): Promise<AsyncIterable<string>> {
  requireAbility(staff, 'subscriber.keep');
  await recordAudit(getDb(), {
    staffId: staff.id,
    actor: staff.name,
    act: 'subscriber.export',
    target: 'subscribers:all',
  });
  return pieces();
}
