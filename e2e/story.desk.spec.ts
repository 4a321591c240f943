import { expect } from '@playwright/test';
import { correctCutOff } from './support/desk/draw-desk';
import { editorOf } from './support/desk/editor';
import { signInAsOwner, uniqueWords } from './support/journey';
import { expectSoon, read } from './support/reader';
import { test } from './support/test';

const draw = 'express-entry/355';

test('a draw story, from the desk to a reader without scripts, and its figures follow the record', async ({
  page,
  plainReader,
  site,
}) => {
  test.setTimeout(120_000);
  const headline = uniqueWords('Canada invites workers from within');
  const editor = editorOf(page);
  await signInAsOwner(page);

  await editor.openNew();
  await editor.fill({ headline, standfirst: 'The cut-off moved again.', section: 'Express Entry' });
  await editor.type('The lowest score invited was ');
  await editor.insertFigure('355', 'Express Entry #355', 'Minimum score');
  await editor.type(' points this time.');
  await editor.insertHighlight('cec july 2025', 'Express Entry #355');
  await editor.save();
  await expect(page).toHaveURL(/\/admin\/articles\/\d+$/);
  await expect(editor.slug).toHaveValue(/^canada-invites-workers-from-within-/);
  await editor.publish();
  const path = await editor.address();
  const story = site + path;
  expect(path).toMatch(/^\/express-entry\/canada-invites-workers/);

  const shows = ({ text }: { text: string }) => text.includes(headline);
  for (const address of [story, `${site}/`, `${site}/express-entry`])
    await expectSoon(address, shows, 'the new story');
  await plainReader.goto(path);
  await expect(plainReader.getByRole('heading', { level: 1 })).toHaveText(headline);
  await expect(plainReader.getByText('The lowest score invited was 518 points this time.')).toBeVisible();
  await expect(plainReader.getByRole('region', { name: /Draw highlights/ })).toContainText('3,000');

  const changed = `${headline}, again`;
  await editor.headline.fill(changed);
  await editor.save();
  expect((await read(story)).text).not.toContain(changed);
  await editor.publish();
  for (const address of [story, `${site}/`])
    await expectSoon(address, ({ text }) => text.includes(changed), 'the changed headline');

  const desk = await page.context().newPage();
  await correctCutOff(desk, { draw, minScore: '517', reason: 'The source had a wrong digit' });
  await expectCutOff(517, 518, 'The source had a wrong digit');
  await correctCutOff(desk, { draw, minScore: '518', reason: 'The first reading was right' });
  await expectCutOff(518, 517, 'The first reading was right');

  async function expectCutOff(now: number, before: number, reason: string) {
    const sentence = `The lowest score invited was ${now} (corrected) points this time.`;
    await expectSoon(story, ({ text }) => text.includes(sentence), 'the figure in the sentence');
    const board = `CRS cut-off ${now} Type`;
    await expectSoon(story, ({ text }) => text.includes(board), 'the highlight');
    const correction = `${before} → ${now} ${reason}`;
    await expectSoon(story, ({ text }) => text.includes(correction), 'the correction in the story');
    const record = `${site}/draws/${draw}`;
    await expectSoon(record, ({ text }) => text.includes(board), 'the record');
    await expectSoon(record, ({ text }) => text.includes(correction), 'the correction of the record');
    const row = new RegExp(`Jul 8, 2025[^.]*? 3,000 [^.]*?${now}`);
    for (const place of ['/', '/draws', '/draws/express-entry', '/newsletter'])
      await expectSoon(site + place, ({ text }) => row.test(text), `the row with ${now}`);
  }

  await editor.slug.fill(`${path.split('/').at(-1)}-moved`);
  await editor.save();
  await editor.publish();
  const moved = `${path}-moved`;
  await expectSoon(
    story,
    ({ status, location }) => status === 308 && location === moved,
    'the way to the new address',
  );
  await expectSoon(site + moved, shows, 'the story at its new address');

  await editor.unpublish();
  await expectSoon(site + moved, ({ status }) => status === 410, 'gone');
  for (const address of [`${site}/`, `${site}/express-entry`, `${site}/draws/${draw}`])
    await expectSoon(address, (reading) => !shows(reading), 'no trace of the story');
});
