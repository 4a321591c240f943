import { getDb } from '@/lib/db/client';
import type { MailReportKind } from '@/lib/db/generated/enums';
import { suppressionHash } from '../mail-keys';
import { suppressAddress } from '../suppression/suppress-address';

/** A proven report of a mail that did not arrive, or was not wanted. */
export interface ProvenReport {
  /** Names it at its source, so that a repeated one is known. */
  key: string;
  kind: MailReportKind;
  email: string;
  /** `dsn`, `arf`, or the provider. */
  source: string;
  /** What the server said. */
  detail: string;
}

/** So many soft bounces within so many days are taken for a hard one. */
export const softLimit = 5;
const softDays = 30;

/** `known`: taken before. `noted`: a soft one, not yet enough. */
export type ReportResult = 'known' | 'noted' | 'suppressed';

/**
 * Takes a proven report, once: a hard bounce or a complaint gives the address no more mail at once, soft
 * bounces after a count.
 */
export async function takeReport(report: ProvenReport): Promise<ReportResult> {
  const { key, kind, email, source } = report;
  const addressHash = suppressionHash(email);
  const detail = report.detail.replaceAll('\0', '').slice(0, 500);
  return getDb().$transaction(async (tx) => {
    // Of soft ones at the same time each sees the others.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('mail-reports'), hashtext(${addressHash}))`;
    const { count } = await tx.mailReport.createMany({
      data: { key: `${source}:${key}`.slice(0, 300), kind, addressHash, source, detail },
      skipDuplicates: true,
    });
    if (count === 0) return 'known';
    if (kind === 'complaint') {
      await suppressAddress(tx, { email, reason: 'complained', note: detail });
      return 'suppressed';
    }
    if (kind === 'soft') {
      const since = new Date(Date.now() - softDays * 86_400_000);
      const where = { addressHash, kind: 'soft', counts: true, at: { gt: since } } as const;
      if ((await tx.mailReport.count({ where })) < softLimit) return 'noted';
    }
    await suppressAddress(tx, { email, reason: 'bounced', note: detail });
    return 'suppressed';
  });
}
