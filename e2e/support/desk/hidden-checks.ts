import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';
import sharp from 'sharp';
import { ask } from '../document-rules';
import type { DeskSession } from './desk-session';
import { type HiddenWords, hiddenStates, writeHidden } from './hidden-stories';

/** Words that no other story has. */
export const oneWord = (stem: string) =>
  stem +
  Math.random()
    .toString(36)
    .replace(/[^a-z]/g, '')
    .slice(0, 8);

const drawPicture = () => {
  const background = { r: Math.random() * 255, g: Math.random() * 255, b: Math.random() * 255 };
  return sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .png()
    .toBuffer();
};

/** A story in a state in which readers have none of it, with its picture. */
export async function hide(desk: DeskSession, state: string, words: HiddenWords) {
  const bytes = await drawPicture();
  const picture = await desk.addPicture(bytes);
  const saved = await writeHidden(desk, words, oneWord('apart-'), picture.id);
  await hiddenStates[state]?.(desk, saved);
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { saved, picture, hash, gone: state === 'taken down' ? 410 : 404 };
}
export type Hidden = Awaited<ReturnType<typeof hide>>;

/** What a guess is answered is what an address is answered that was never anything. */
export async function expectNoSign(site: string, { saved, gone }: Hidden): Promise<void> {
  const nothing = oneWord('apart-');
  const answerOf = ({ status, html }: { status: number; html: string }, slug: string) => {
    const [said = ''] = html.split('id="newest"');
    return `${status} ${said.replaceAll(slug, '').replaceAll(slug.replace('-', ' '), '')}`;
  };
  const pairs = [
    [`/policy/${saved.slug}`, `/policy/${nothing}`],
    [`/api/v1/articles/policy/${saved.slug}`, `/api/v1/articles/policy/${nothing}`],
    [`/og/articles/${saved.id}-000000000000.png`, '/og/articles/999999999-000000000000.png'],
  ] as const;
  for (const [real, made] of pairs) {
    const [one, two] = [await ask(site + real), await ask(site + made)];
    expect(one.status, real).toBe(real.includes(saved.slug) ? gone : 404);
    if (gone === 404)
      expect(answerOf(one, saved.slug) === answerOf(two, nothing), `${real} like ${made}`).toBe(true);
    for (const tag of ['*', one.headers.get('etag') ?? '""', `W/"${saved.version}"`]) {
      const guess = await ask(site + real, { headers: { 'if-none-match': tag } });
      expect(guess.status, `${real} guessed by ${tag}`).toBe(one.status);
    }
  }
}

/** A picture has an address that neither its number nor its bytes tell. */
export async function expectNoPicture(site: string, { picture, hash }: Hidden): Promise<void> {
  expect((await ask(`${site}${picture.path}-${picture.widths[0]}.webp`)).status).toBe(200);
  for (const name of [hash.slice(0, 8), hash.slice(0, 16), '00000000'])
    expect((await ask(`${site}/media/${picture.id}/${name}-${picture.widths[0]}.webp`)).status).toBe(404);
  for (const folder of [`/media/${picture.id}`, '/media'])
    expect((await ask(site + folder)).status, folder).toBe(404);
}

/** Its preview is open by its link alone, kept by nobody, and closed when the link is ended. */
export async function expectPreview(site: string, desk: DeskSession, { saved }: Hidden, word: string) {
  const { path } = await desk.act<{ path: string }>('openPreviewAction', { id: saved.id });
  const preview = await ask(site + path);
  expect(preview.html.toLowerCase()).toContain(word);
  expect(preview.headers.get('cache-control')).toBe('private, no-store');
  expect(preview.headers.get('x-robots-tag')).toContain('noindex');
  const mark = preview.headers.get('etag') ?? '*';
  const forged = path.slice(0, -1) + (path.endsWith('A') ? 'B' : 'A');
  expect((await ask(site + forged)).html.toLowerCase()).not.toContain(word);
  await desk.act('endPreviewsAction', { id: saved.id });
  const ended = await ask(site + path, { headers: { 'if-none-match': mark } });
  expect(ended.status).toBeGreaterThanOrEqual(404);
  expect(ended.html.toLowerCase()).not.toContain(word);
}
