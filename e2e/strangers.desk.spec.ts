import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from './support/test';

// Every door of the desk, as the code and the build have them: a new one is tried without a word here.
const openActions = ['signInAction', 'signOutAction'];

/** `app/admin/(desk)/articles/[id]/page` → `/admin/articles/1` */
function addressOf(file: string): string {
  const segments = file.replace(/^app/, '').replace(/\/(page|route)(\.tsx?)?$/, '');
  return segments.replace(/\/\([^)]+\)/g, '').replace(/\[[^\]]+\]/g, '1');
}

const files = readdirSync('app/admin', { recursive: true, encoding: 'utf8' }).map(
  (file) => `app/admin/${file}`,
);
const pages = files.filter((file) => file.endsWith('/page.tsx')).map(addressOf);
const routes = files.filter((file) => file.endsWith('/route.ts')).map(addressOf);

interface Manifest {
  node: Record<string, { workers: Record<string, unknown>; exportedName?: string }>;
}

test('a stranger is sent to sign in from every page of the desk', async ({ request }) => {
  expect(pages.length).toBeGreaterThan(8);
  for (const page of pages.filter((one) => one !== '/admin/login')) {
    const answer = await request.get(page, { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location], page).toEqual([307, '/admin/login']);
  }
});

test('a stranger is refused by every server action of the desk', async ({ request, site }) => {
  const manifest: Manifest = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8'));
  const guarded = Object.entries(manifest.node).filter(
    ([, { exportedName }]) => !openActions.includes(exportedName ?? ''),
  );
  expect(guarded.length).toBeGreaterThan(8);
  for (const [id, { workers, exportedName }] of guarded) {
    const answer = await request.post(addressOf(Object.keys(workers)[0] ?? ''), {
      headers: { 'next-action': id, 'content-type': 'text/plain;charset=UTF-8', origin: site },
      data: '[{}]',
      maxRedirects: 0,
    });
    const text = await answer.text();
    // Refused in words, or (a form's action, which was sent no form) before anything was done.
    expect(text, exportedName).toMatch(/"code":"signed-out"|^\d+:E\{/m);
    expect(text, exportedName).not.toContain('"ok":true');
  }
});

test('a stranger and another site are refused by every route of the desk', async ({ request, site }) => {
  expect(routes.length).toBeGreaterThan(0);
  for (const route of routes) {
    expect((await request.post(route, { headers: { origin: site } })).status(), route).toBe(401);
    expect((await request.post(route, { headers: { origin: 'https://elsewhere.example' } })).status()).toBe(
      403,
    );
  }
});
