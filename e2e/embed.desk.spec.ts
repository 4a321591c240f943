import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from '@playwright/test';
import { correctCutOff } from './support/desk/draw-desk';
import { signInAsOwner } from './support/journey';
import { read } from './support/reader';
import { test } from './support/test';

const draw = 'express-entry/231';

/** Another site with one page; ends with the test. */
async function serveElsewhere(html: string) {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** The frame's code, found as another site's program finds it. */
async function findCode(page: Page): Promise<string> {
  const discovery = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
  const answer = await fetch(discovery ?? '');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  const oembed = (await answer.json()) as { type: string; html: string };
  expect(oembed.type).toBe('rich');
  return oembed.html;
}

test('a draw in another site’s page keeps true, and says that it was corrected', async ({
  page,
  colleague,
}) => {
  await page.goto(`/draws/${draw}`);
  const code = await findCode(page);
  await page.getByText('Show this round on your own page').click();
  const shown = await page.getByLabel('This round', { exact: true }).inputValue();
  expect(/src="([^"]+)"/.exec(shown)?.[1]).toBe(/src="([^"]+)"/.exec(code)?.[1]);

  const elsewhere = await serveElsewhere(`<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>${code}`);
  try {
    await page.goto(elsewhere.url);
    const frame = page.frameLocator('iframe');
    const home = frame.getByRole('link', { name: 'Express Entry, round 231' });
    await expect(home).toHaveAttribute('target', '_blank');
    await expect(frame.getByText('CRS cut-off')).toBeVisible();
    await expect(frame.getByText('432')).toHaveCount(0);

    await signInAsOwner(colleague);
    await correctCutOff(colleague, { draw, minScore: '432', reason: 'The source mended its figure.' });
    await expect(async () => {
      await page.reload();
      await expect(frame.getByText('432')).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 5_000 });
    await expect(frame.getByText(/^Corrected .*CRS cut-off/)).toBeVisible();
  } finally {
    elsewhere.close();
  }
});

test('an embed is a few kilobytes without a script, and may be framed', async ({ site }) => {
  for (const path of [
    'express-entry/284',
    'express-entry/latest',
    'express-entry/streams/cec',
    'pnp-bc/latest',
  ]) {
    const answer = await fetch(`${site}/embed/draws/${path}`);
    const html = await answer.text();
    expect(answer.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(html).not.toContain('<script');
    expect(html.length).toBeLessThan(6_000);
  }
  const missing = await read(`${site}/embed/draws/express-entry/99999`);
  expect(missing).toMatchObject({ status: 404 });
  expect(missing.text).toContain('There is no such draw');
});

test('oEmbed refuses as its specification says', async ({ site }) => {
  const statusOf = async (query: Record<string, string>) =>
    (await fetch(`${site}/api/oembed?${new URLSearchParams(query)}`)).status;
  const url = `${site}/draws/express-entry/284`;
  expect(await statusOf({})).toBe(400);
  expect(await statusOf({ url, format: 'yaml' })).toBe(501);
  expect(await statusOf({ url: `${site}/draws/express-entry/99999` })).toBe(404);
  expect(await statusOf({ url: 'https://elsewhere.example/' })).toBe(404);
  const xml = await fetch(
    `${site}/api/oembed?${new URLSearchParams({ url, format: 'xml', maxwidth: '300' })}`,
  );
  expect(xml.headers.get('content-type')).toContain('text/xml');
  expect(await xml.text()).toContain('<width>300</width>');
});
