import type { Db } from '@/lib/db/client';
import { contentTags, recordContentChange } from '@/lib/db/content-changes';
import { readTsv } from '../read-tsv';
import { occupationLists } from './occupation-lists';
import { programs } from './programs';
import { sections } from './sections';
import { streams } from './streams';
import { writeListEntries, writeLists, writeOccupations } from './write-occupations';
import { writePrograms, writeSections, writeStreams, writeStreamVersions } from './write-records';

/** What a newsroom of this kind needs before its first story: everything in this folder. */
export async function readReference() {
  const file = new URL('./noc-2021.tsv', import.meta.url);
  const occupations = await readTsv(file, ['code', 'titleEn', 'titleFr']);
  return { sections, programs, streams, occupations, lists: occupationLists };
}

/** Writes all of it over what is there: new rows are added, known ones brought up to date. */
export async function writeReference(
  tx: Db,
  reference: Awaited<ReturnType<typeof readReference>>,
): Promise<void> {
  await writeSections(tx, reference.sections);
  await writePrograms(tx, reference.programs);
  await writeStreams(tx, reference.streams);
  await writeStreamVersions(tx, reference.lists);
  await writeOccupations(tx, reference.occupations);
  await writeLists(tx, reference.lists);
  await writeListEntries(tx, reference.lists);
  await recordContentChange(tx, [
    contentTags.occupations,
    contentTags.draws,
    contentTags.articles,
    ...reference.sections.map((section) => contentTags.section(section.slug)),
  ]);
}
