import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffMember } from '@/lib/accounts/abilities';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { publishArticle } from '@/lib/articles/writing/publish-article';
import { saveArticle } from '@/lib/articles/writing/save-article';
import { testText } from '@/lib/articles/writing/test-text';
import { unpublishArticle } from '@/lib/articles/writing/unpublish-article';
import { provideTestDatabase } from '@/lib/db/test-database';
import { correctDraw } from '@/lib/draws/correct-draw';
import { createDraw } from '@/lib/draws/create-draw';
import type { PreviewCard } from './card';
import { drawPicture } from './draw-picture';
import { drawable } from './drawable';
import { createLine } from './one-at-a-time';
import { getArticlePreview, getDrawPreview } from './queries';

provideTestDatabase();

let editor: StaffMember;
const round = { program: 'express-entry', number: '284', date: '2024-02-14', stream: 'healthcare' };
const card: PreviewCard = { siteName: 'CIN', kicker: '', headline: '', figures: [], note: '', flag: '' };

beforeAll(async () => {
  editor = await addTestStaff('editor');
  await createDraw(editor, { ...round, invitations: '3500', minScore: '422' });
});

describe('the picture of a story', () => {
  it('has the draw’s figures, and another address when one is corrected', async () => {
    const highlight = { type: 'draw-highlight', attrs: { program: 'express-entry', number: '284' } };
    const text = testText({ body: { type: 'doc', content: [highlight] } });
    const saved = await saveArticle(editor, { id: null, version: null, text });
    expect((await getArticlePreview(saved.id)).data).toBeNull();
    const { id, version } = await publishArticle(editor, saved);
    const before = await getArticlePreview(id);
    expect(before.data?.card).toMatchObject({
      headline: 'Nurses get 3,500 invitations',
      figures: [
        { label: 'Invitations', value: '3,500' },
        { label: 'CRS cut-off', value: '422' },
      ],
      note: 'Express Entry draw 284, February 14, 2024',
      flag: '',
    });
    expect(before.tags).toEqual(expect.arrayContaining([`article:${id}`, 'draw:express-entry/284']));

    const typed = { ...round, invitations: '3500', minScore: '421', version: 1, reason: 'Mistyped' };
    await correctDraw(editor, typed);
    const after = (await getArticlePreview(id)).data;
    expect(after?.card).toMatchObject({ flag: expect.stringMatching(/^Corrected /) });
    expect(after?.card.figures[1]?.value).toBe('421');
    expect(after?.path).not.toBe(before.data?.path);
    expect((await getDrawPreview(round)).data?.card).toMatchObject({ kicker: 'Express Entry · Draw 284' });

    await unpublishArticle(editor, { id, version });
    expect((await getArticlePreview(id)).data).toBeNull();
  });
});

describe('drawing', () => {
  it.each([
    [
      'a card of everything',
      { ...card, headline: 'A headline', figures: [{ label: 'a', value: '3,500' }], flag: 'x' },
    ],
    [
      '10,000 characters',
      { ...card, headline: 'x'.repeat(10_000), kicker: 'y'.repeat(500), note: 'z '.repeat(900) },
    ],
    ['nothing that can be drawn', { ...card, siteName: '新聞', headline: '😀ਪੰਜਾਬ\u202e' }],
    ['markup', { ...card, headline: '</text><script>alert(1)</script>&amp;' }],
  ])('makes a small PNG of 1200 × 630 of %s', async (_what, each) => {
    const png = await drawPicture(each);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(png.length).toBeLessThan(80_000);
    expect(await drawPicture(each)).toBe(png);
  });

  it('shows what its fonts have, in one line, cut at a word', () => {
    expect(drawable(' Café\n\tde  l’État 😀 – 5 € ', 60)).toBe('Café de l’État – 5 €');
    expect(drawable('z\u0300\u0301\u0302\u0303algo \u202eRTL', 60)).toBe('z algo RTL');
    expect(drawable('Canada invites nurses, again and again', 24)).toBe('Canada invites nurses…');
  });

  it('draws one after another, and refuses where too many wait', async () => {
    const line = createLine();
    let atOnce = 0;
    let most = 0;
    const work = async () => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      await new Promise((resolve) => setTimeout(resolve, 1));
      atOnce -= 1;
      if (most > 1) throw new Error('two at once');
    };
    const all = Array.from({ length: 40 }, () => line(work));
    expect(() => line(work)).toThrow('40 pictures wait');
    await Promise.all(all);
    await line(() => Promise.reject(new Error('broken'))).catch(() => undefined);
    await expect(line(async () => 'goes on')).resolves.toBe('goes on');
    expect(most).toBe(1);
  });
});
