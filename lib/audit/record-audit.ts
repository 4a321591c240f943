import type { Db, Prisma } from '@/lib/db/client';

export interface AuditRecord {
  /** Null for a command or the system itself. */
  staffId: string | null;
  /** The person's name, or the command, as it is now. */
  actor: string;
  /** `article.publish`, `draw.correct` … */
  act: string;
  /** `article:12`, `draw:express-entry/284` … */
  target: string;
  before?: Prisma.InputJsonValue;
  after?: Prisma.InputJsonValue;
}

/** Appends to the activity log, in the transaction of the act itself. */
export async function recordAudit(tx: Db, record: AuditRecord): Promise<void> {
  await tx.auditEntry.create({ data: record });
}

/** The same for one act on many things. */
export async function recordAudits(tx: Db, records: AuditRecord[]): Promise<void> {
  await tx.auditEntry.createMany({ data: records });
}
