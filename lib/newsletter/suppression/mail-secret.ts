import { getDb } from '@/lib/db/client';
import { secretMark } from '../mail-keys';

const key = 'mail.secret-mark';

/** Whether the secret for mails is the one that the site began with; the first one is remembered by its mark. */
export async function isKnownMailSecret(): Promise<boolean> {
  const db = getDb();
  const mark = secretMark();
  await db.setting.createMany({ data: { key, value: mark }, skipDuplicates: true });
  return (await db.setting.findUniqueOrThrow({ where: { key } })).value === mark;
}
