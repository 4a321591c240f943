import { requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { recordAudit } from '@/lib/audit/record-audit';
import { type Db, getDb } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { foldCounts } from '../desk/fold-counts';
import { shownAddress } from '../desk/shown-address';
import { getTopicChoices } from '../topics/choices';
import { planChunk } from './plan-chunk';
import { readFile } from './read-file';
import { type DeclaredChoice, readRow } from './read-row';
import { type ImportWish, type SubscriberImport, shownFaults } from './schema';
import { writeChunk } from './write-chunk';

const chunk = 1_000;
/** Choices added from which on the planner is told at once: by itself PostgreSQL looks within minutes. */
const manyAdded = 5_000;
/** In milliseconds: a hundred thousand rows take less than a minute. */
const longest = 10 * 60_000;

export interface ImportFile {
  name: string;
  bytes: Uint8Array;
}

/** Reads a file's rows, each choice once, and counts those that say none. */
async function readChoices(file: ImportFile, wish: ImportWish) {
  const { rows, hash } = readFile(file.bytes);
  const { data: choices } = await getTopicChoices();
  const declared = new Map<string, DeclaredChoice>();
  const result: SubscriberImport = {
    file: { name: file.name, hash },
    rows: rows.length,
    newPeople: 0,
    counts: { added: 0, known: 0, left: 0, suppressed: 0, repeated: 0, faulty: 0 },
    faults: [],
    sample: [],
  };
  for (const row of rows) {
    const read = readRow(row, wish, choices);
    if ('problem' in read) {
      result.counts.faulty += 1;
      if (result.faults.length < shownFaults)
        result.faults.push({ row: row.row, email: row.cells.email ?? '', problem: read.problem });
    } else if ('hasLeft' in read) result.counts.left += 1;
    else {
      for (const choice of read.choices) {
        const key = `${choice.email.toLowerCase()} ${choice.topic}`;
        if (declared.has(key)) result.counts.repeated += 1;
        else declared.set(key, choice);
      }
    }
  }
  return { result, declared: [...declared.values()] };
}

async function take(
  db: Db,
  file: ImportFile,
  wish: ImportWish,
  isWritten: boolean,
): Promise<SubscriberImport> {
  const { result, declared } = await readChoices(file, wish);
  const newcomers = new Set<string>();
  // One person's choices stay in one piece of work only by chance: newcomers of an earlier piece are known then.
  for (let start = 0; start < declared.length; start += chunk) {
    const planned = await planChunk(db, declared.slice(start, start + chunk));
    for (const { outcome, email, subscriberId, topic, consent } of planned) {
      result.counts[outcome] += 1;
      if (outcome !== 'added') continue;
      if (!subscriberId) newcomers.add(email.toLowerCase());
      if (result.sample.length < 5) {
        const at = consent.at.toISOString().slice(0, 10);
        result.sample.push({ email: shownAddress(email), topic, consent: `${at}: ${consent.source}` });
      }
    }
    if (isWritten) await writeChunk(db, planned);
  }
  return { ...result, newPeople: newcomers.size };
}

/** What a file would do. Writes nothing. @throws AppError `forbidden`, or `invalid` for a file that cannot be read. */
export async function previewSubscribers(
  staff: StaffMember,
  file: ImportFile,
  wish: ImportWish,
): Promise<SubscriberImport> {
  requireAbility(staff, 'subscriber.keep');
  return take(getDb(), file, wish, false);
}

/**
 * Subscribes the people of a file whose consent is declared: all of it, or nothing. Who left or is suppressed
 * is not brought back, a choice without a declared consent is left out, and no mail is caused.
 * @param seen what the preview counted as to be subscribed; something else by now is refused.
 * @throws AppError `forbidden`, `conflict`, or `invalid` for a file that cannot be read.
 */
export async function importSubscribers(
  staff: StaffMember,
  given: ImportFile & { wish: ImportWish; seen: { hash: string; added: number } },
): Promise<SubscriberImport> {
  requireAbility(staff, 'subscriber.keep');
  const { wish, seen } = given;
  const done = await getDb().$transaction(
    async (tx) => {
      const result = await take(tx, given, wish, true);
      if (result.file.hash !== seen.hash || result.counts.added !== seen.added) {
        const forPerson = 'Something changed since the preview. Look at it again, then import.';
        throw new AppError('conflict', { forPerson });
      }
      await recordAudit(tx, {
        staffId: staff.id,
        actor: staff.name,
        act: 'subscriber.import',
        target: `subscribers:${result.file.name.slice(0, 100)}`,
        after: { ...result.counts, newPeople: result.newPeople, hash: result.file.hash, ...wish },
      });
      return result;
    },
    { timeout: longest, maxWait: 10_000 },
  );
  await foldCounts();
  if (done.counts.added >= manyAdded) {
    await getDb().$executeRaw`ANALYZE subscribers, subscriptions, consents, alert_conditions`;
  }
  return done;
}
