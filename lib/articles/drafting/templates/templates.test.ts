import { describe, expect, it } from 'vitest';
import { addTestStaff } from '@/lib/accounts/test-staff';
import { getDb } from '@/lib/db/client';
import { provideTestDatabase } from '@/lib/db/test-database';
import { buildStory } from '../build-story';
import { addRound } from '../test-rounds';
import { builtInTemplates } from './built-in';
import { checkBody, checkWords } from './check-template';
import { keepTemplate, resetTemplate } from './keep-template';
import { previewTemplate } from './preview-template';
import { templateText } from './schema';
import { findTemplate } from './store';

provideTestDatabase('reference');

describe('a template', () => {
  it('is right as it is built in', () => {
    for (const text of Object.values(builtInTemplates))
      expect(templateText.safeParse(text).success).toBe(true);
  });

  it.each([
    ['{{draw.nubmer}}', /\{\{draw\.nubmer\}\} is not known\. Known are .*\{\{draw\.number\}\}/],
    ['{{other.number}}', /Known names begin with .*draw\./],
    ['Cut-off {{draw.minScore}}', /is a figure\. This field is plain text/],
    ['{{block.highlight}}', /is a block: it stands in the body/],
    ['Round {{draw.number', /is not a whole \{\{placeholder\}\}/],
    ['Round [[ {{draw.number}}', /never closed/],
    ['Round ]]', /no “\[\[” before it/],
  ])('of plain words refuses %s', (text, message) => {
    expect(checkWords(text).join(' ')).toMatch(message);
  });

  it.each([
    ['See {{block.highlight}}', /give it a paragraph of its own/],
    ['## Round of {{draw.minScore}}', /not in a heading/],
    ['[[ a [[ b ]] ]]', /stands inside another/],
  ])('of a body refuses %s', (text, message) => {
    expect(checkBody(text).join(' ')).toMatch(message);
  });
});

describe('the desk’s own template', () => {
  const text = {
    headline: 'Round {{draw.number}}',
    standfirst: '',
    tags: 'CRS, {{draw.topic}}',
    body: '## Nothing beneath\n\n{{lastYear.minScore}} a year ago\n\n## Score\nIt is {{draw.minScore}}[[, {{change.minScore}} before]].',
  };

  it('is kept by an editor, refused from an older version, and put back', async () => {
    const [editor, author] = [await addTestStaff('editor', 'Ed'), await addTestStaff('author')];
    const input = { ...text, kind: 'class', version: 0 } as const;
    await expect(keepTemplate(author, input)).rejects.toMatchObject({ code: 'forbidden' });
    await keepTemplate(editor, input);
    await expect(keepTemplate(editor, input)).rejects.toMatchObject({ code: 'conflict' });
    const story = (await buildStory(getDb(), await addRound('600'))).text;
    expect(story).toMatchObject({ headline: 'Round 600', tags: ['CRS', 'Canadian Experience Class'] });
    expect(story.body.content?.map(({ type }) => type)).toEqual(['heading', 'paragraph']);
    await resetTemplate(editor, { kind: 'class', version: 1 });
    // The version goes on counting: a form of before the change does not pass for a new one.
    expect(await findTemplate(getDb(), 'class')).toMatchObject({ isBuiltIn: true, version: 2 });
    await expect(keepTemplate(editor, { ...input, version: 1 })).rejects.toMatchObject({ code: 'conflict' });
    expect(await getDb().auditEntry.count({ where: { target: 'template:class' } })).toBe(2);
  });

  it('shows while it is typed what it makes of a draw and what is wrong, and writes nothing', async () => {
    const editor = await addTestStaff('editor');
    await addRound('601');
    const before = await getDb().article.count();
    const typed = {
      ...text,
      headline: 'Round {{draw.numbr}}',
      kind: 'class',
      draw: 'express-entry/601',
    } as const;
    const preview = await previewTemplate(editor, typed);
    expect(preview.problems.join()).toContain('{{draw.numbr}} is not known');
    expect(preview.headline).toBe('Express Entry: Canadian Experience Class');
    expect(await getDb().article.count()).toBe(before);
    await expect(previewTemplate(editor, { ...typed, draw: 'x/1' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
