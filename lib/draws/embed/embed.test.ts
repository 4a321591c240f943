import { expect, it } from 'vitest';
import { embedOfPage, embedPath } from './embed-address';
import { iframeCode } from './iframe-code';

const pathOf = (path: string) => {
  const embed = embedOfPage(new URL(path, 'https://news.example'));
  return embed && embedPath(embed);
};

it.each([
  ['/draws/express-entry/284', '/embed/draws/express-entry/284'],
  ['/draws/express-entry/91a?from=mail', '/embed/draws/express-entry/91a'],
  ['/draws/express-entry', '/embed/draws/express-entry/latest'],
  ['/draws/express-entry?stream=cec&year=2025', '/embed/draws/express-entry/streams/cec'],
  ['/draws/pnp/bc', '/embed/draws/pnp-bc/latest'],
  ['/draws/pnp/bc#2026-04-03-2', '/embed/draws/pnp-bc/2026-04-03-2'],
  ['/embed/draws/pnp-bc/streams/health', '/embed/draws/pnp-bc/streams/health'],
  ['/embed/draws/express-entry/latest', '/embed/draws/express-entry/latest'],
  ['/draws', null],
  ['/draws/pnp', null],
  ['/draws/express-entry/284/more', null],
  ['/embed/draws/express-entry', null],
  ['/embed/draws/express-entry/streams', null],
  ['/express-entry/a-story', null],
  ['/draws/express-entry/%zz', null],
])('%s is embedded as %s', (page, embed) => expect(pathOf(page)).toBe(embed));

it('escapes what stands in the frame’s code', () => {
  const code = iframeCode({
    siteUrl: 'https://news.example',
    embed: { kind: 'latest', program: 'express-entry' },
    title: '"><script>',
    width: 480,
    height: 240,
  });
  expect(code).toContain('title="&quot;&gt;&lt;script&gt;"');
  expect(code).toContain('src="https://news.example/embed/draws/express-entry/latest"');
});
