import { expect, it } from 'vitest';
import type { FilledBody } from '@/lib/blocks/filled-body';
import { contentsOf, withPartIds } from './contents';

const heading = (text: string, level = 2) => ({
  type: 'heading',
  attrs: { level },
  content: text ? [{ type: 'text', text }] : [],
});
const story = (...headings: ReturnType<typeof heading>[]): FilledBody => ({ type: 'doc', content: headings });
const long = 'word '.repeat(600);

it('lists the parts of a long story, each with an address of its own', () => {
  const body = withPartIds(
    story(heading('Why now?'), heading('Détails', 3), heading('Why now?'), heading('名前'), heading('So')),
  );
  expect(contentsOf(body, long)).toEqual([
    { id: 'part-why-now', title: 'Why now?' },
    { id: 'part-why-now-2', title: 'Why now?' },
    { id: expect.stringMatching(/^part-[a-z0-9-]+$/), title: '名前' },
    { id: 'part-so', title: 'So' },
  ]);
});

it('leaves out headings without words', () => {
  const body = withPartIds(
    story(heading('One'), heading(''), heading('Two'), heading('Three'), heading('Four')),
  );
  expect(contentsOf(body, long).map(({ title }) => title)).toEqual(['One', 'Two', 'Three', 'Four']);
});

it('lists nothing for a short story, or one of few parts', () => {
  const body = withPartIds(story(heading('One'), heading('Two'), heading('Three'), heading('Four')));
  expect(contentsOf(body, 'A few words.')).toEqual([]);
  expect(contentsOf(withPartIds(story(heading('One'), heading('Two'))), long)).toEqual([]);
});
