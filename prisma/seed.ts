import { createHash } from 'node:crypto';
import type { Db } from '@/lib/db/client';
import { contentTags, recordContentChange } from '@/lib/db/content-changes';
import type { PrismaClient } from '@/lib/db/generated/client';
import { readRecords, writeDraws } from './demo/draws/write-draws';
import { discardPictures, renderPictures, writePictures } from './demo/render-pictures';
import { writeArticles } from './demo/write-articles';
import { writeComments } from './demo/write-comments';
import { writeCounts } from './demo/write-counts';
import { writeEdition } from './demo/write-edition';
import { sections } from './reference/sections';
import { readReference, writeReference } from './reference/write-reference';

const hashKey = 'reference.hash';
/** Any numbers of our own: of two servers that start together, the second waits and finds it done. */
const locks = { reference: 20_150_131, demo: 20_250_708 };

async function lock(tx: Db, key: number): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${key})`;
}

/**
 * Loads sections, programs, streams, NOC 2021 and the category lists, or brings them up to what
 * this version of the code says. A database that has them already is left untouched.
 */
export async function loadReference(db: PrismaClient): Promise<void> {
  const reference = await readReference();
  const hash = createHash('sha256').update(JSON.stringify(reference)).digest('hex');
  const isCurrent = async (reader: Db) =>
    (await reader.setting.findUnique({ where: { key: hashKey } }))?.value === hash;
  if (await isCurrent(db)) return;
  await db.$transaction(
    async (tx) => {
      await lock(tx, locks.reference);
      if (await isCurrent(tx)) return;
      await writeReference(tx, reference);
      await tx.setting.upsert({
        where: { key: hashKey },
        create: { key: hashKey, value: hash },
        update: { value: hash },
      });
    },
    { timeout: 60_000 },
  );
}

/** What readers are told wherever demo figures stand. */
export const demoNotice =
  'Demo content: Express Entry rounds end on July 8, 2025, and provincial draws are those of January to September 2026.';

/**
 * Loads the demo newsroom (draws, articles, pictures) into a database that has neither an
 * article nor a draw. Pictures are rendered into `mediaDir`. All of it is loaded, or none.
 * @returns whether it was loaded now.
 */
export async function loadDemo(db: PrismaClient, { mediaDir }: { mediaDir: string }): Promise<boolean> {
  const isEmpty = async (reader: Db) =>
    !(await reader.article.findFirst()) && !(await reader.draw.findFirst());
  if (!(await isEmpty(db))) return false;
  const records = await readRecords();
  const pictures = await renderPictures(records, mediaDir);
  try {
    return await db.$transaction(
      async (tx) => {
        await lock(tx, locks.demo);
        if (!(await isEmpty(tx))) return false;
        await writeDraws(tx, records);
        await writeArticles(tx, records, await writePictures(tx, pictures, mediaDir));
        await writeCounts(tx);
        await writeComments(tx);
        await writeEdition(tx);
        await tx.setting.createMany({
          data: [{ key: 'demoNotice', value: demoNotice }],
          skipDuplicates: true,
        });
        await recordContentChange(tx, demoTags());
        return true;
      },
      { timeout: 120_000 },
    );
  } finally {
    await discardPictures(pictures);
  }
}

/** Lists and widgets of an empty site that were kept before the demo content came. */
function demoTags(): string[] {
  const { articles, draws, promos, settings, section } = contentTags;
  return [articles, draws, promos, settings, ...sections.map(({ slug }) => section(slug))];
}
