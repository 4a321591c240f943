import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getArticle } from '@/lib/articles/article-page';
import type { ArticleView } from '@/lib/articles/schema';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { publishArticle } from '../../writing/publish-article';
import { saveArticle } from '../../writing/save-article';
import { testText } from '../../writing/test-text';
import { unpublishArticle } from '../../writing/unpublish-article';
import { listStoryCorrections } from './notes';
import type { StoryNoteInput } from './schema';
import { withdrawNote } from './withdraw-note';

provideTestDatabase('reference');

let author: StaffMember;
beforeAll(async () => {
  author = await addTestStaff('author', 'Amy');
});

const note: StoryNoteInput = { kind: 'correction', text: 'An earlier version named the wrong month.' };
const write = () =>
  saveArticle(author, { id: null, version: null, text: testText({ headline: 'A story with a note' }) });
async function view(slug: string): Promise<ArticleView> {
  const { data } = await getArticle('express-entry', slug);
  if (data.kind !== 'found') throw new Error(data.kind);
  return data.article;
}

describe('a note to readers', () => {
  it('is about a change: it goes out with it, dated, and stands from then on', async () => {
    const draft = await write();
    await expect(publishArticle(author, { ...draft, note })).rejects.toMatchObject({ code: 'invalid' });
    const out = await publishArticle(author, draft);
    expect(out.notes).toEqual([]);
    const corrected = await publishArticle(author, { ...out, note });
    expect(corrected.notes).toMatchObject([note]);
    const again = await publishArticle(author, {
      ...corrected,
      note: { kind: 'update', text: 'More is known.' },
    });
    expect((await view(again.slug)).notes.map(({ kind }) => kind)).toEqual(['update', 'correction']);
    expect((await listStoryCorrections(10)).data).toMatchObject([{ ...note, url: again.url }]);

    const down = await unpublishArticle(author, again);
    expect((await listStoryCorrections(10)).data).toEqual([]);
    const back = await publishArticle(author, down);
    expect((await view(back.slug)).notes).toHaveLength(2);
  });

  it('says something', async () => {
    const out = await publishArticle(author, await write());
    const empty = publishArticle(author, { ...out, note: { kind: 'update', text: '  ' } });
    await expect(empty).rejects.toThrow(/Say what was changed/);
  });

  it('is taken back by whoever may publish the story, and stays in the log', async () => {
    const out = await publishArticle(author, await write());
    const noted = await publishArticle(author, { ...out, note });
    const noteId = noted.notes[0]?.id ?? 0;
    const stranger = await addTestStaff('author', 'Bob');
    await expect(withdrawNote(stranger, { noteId })).rejects.toMatchObject({ code: 'forbidden' });
    expect((await withdrawNote(author, { noteId })).notes).toEqual([]);
    expect((await view(noted.slug)).notes).toEqual([]);
    await expect(withdrawNote(author, { noteId })).rejects.toMatchObject({ code: 'not-found' });
    const entry = await getDb().auditEntry.findFirst({ where: { act: 'article.withdraw-note' } });
    expect(entry?.before).toMatchObject(note);
  });
});
