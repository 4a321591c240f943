import { randomUUID } from 'node:crypto';
import type { Db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { getEnv } from '@/lib/env';
import type { SendingKind, SharedMail } from './schema';

export interface NewSending {
  kind: SendingKind;
  /** What it is about, among its kind; the same thing is sent once. */
  about: string;
  /** All topics that its mails are about: leaving ends those of them that the person has. */
  topics: string[];
  /**
   * The audience, as SQL that selects `subscriber_id uuid`, `topics text[]` (those of the person that
   * brought them here) and `data jsonb` (for the composer, or null). Each person at most once.
   */
  audience: Prisma.Sql;
  /** The text where it is the same for all, or what the kind's composer makes it of. */
  mail: SharedMail | Prisma.InputJsonObject | null;
  /** Null: the system itself. */
  staffId: string | null;
}

/**
 * Settles whom something is sent to and lets the workers begin, in the transaction that causes it.
 * From here on nobody joins the audience, and who leaves it before their turn gets nothing.
 * @returns null where it was started before: then nothing changes.
 */
export async function startSending(
  tx: Db,
  sending: NewSending,
): Promise<{ id: string; total: number } | null> {
  const { kind, about, topics, audience, mail, staffId } = sending;
  const id = randomUUID();
  const { count } = await tx.sending.createMany({
    data: [
      { id, kind, about, topics, mail: mail ?? Prisma.DbNull, total: 0, startedById: staffId, lanes: [''] },
    ],
    skipDuplicates: true,
  });
  if (count === 0) return null;
  const paced = Object.keys(getEnv().mailPace.domains);
  const total = await tx.$executeRaw`
    INSERT INTO sending_recipients (sending_id, number, subscriber_id, topics, data, lane)
    SELECT ${id}::uuid, row_number() OVER (), s.id, a.topics, a.data,
      CASE WHEN split_part(lower(s.email::text), '@', 2) = ANY (${paced}::text[])
        THEN split_part(lower(s.email::text), '@', 2) ELSE '' END
    FROM (${audience}) a JOIN subscribers s ON s.id = a.subscriber_id`;
  await tx.$executeRaw`
    UPDATE sendings SET total = ${total}, lanes = (
      SELECT coalesce(array_agg(DISTINCT lane), '{}') FROM sending_recipients WHERE sending_id = ${id}::uuid
    ) WHERE id = ${id}::uuid`;
  return { id, total };
}
