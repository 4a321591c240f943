import { expect } from '@playwright/test';

const incomplete = /<template|\$RC\(|id="S:|__next_error__/;

export interface DocumentAnswer {
  status: number;
  headers: Headers;
  html: string;
  bytes: number;
}

/** Asks for a page uncompressed, unless `headers` say otherwise, and does not follow. */
export async function ask(address: string, init: RequestInit = {}): Promise<DocumentAnswer> {
  const headers = { 'accept-encoding': 'identity', ...init.headers };
  const answer = await fetch(address, { redirect: 'manual', ...init, headers });
  const body = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, headers: answer.headers, html: body.toString('utf8'), bytes: body.length };
}

/** What a page may run: the one module, and data that is no script. */
function foreignScripts(html: string): string[] {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
  const modules = scripts.filter(
    ([, attributes = '', inline]) =>
      /\bsrc="\/assets\/[^"]+"/.test(attributes) && attributes.includes('type="module"') && inline === '',
  );
  const data = scripts.filter(([, attributes = '']) => attributes.includes('type="application/ld+json"'));
  const others = scripts.filter((script) => !modules.includes(script) && !data.includes(script));
  return [...others, ...modules.slice(1)].map(([whole]) => whole.slice(0, 200));
}

/** Every HTML answer on the reader's side, whatever its status, is a whole document that needs no script. */
export function expectDocument({ status, headers, html, bytes }: DocumentAnswer): void {
  expect(headers.get('content-type')).toMatch(/^text\/html\b/);
  expect(foreignScripts(html)).toEqual([]);
  expect(html.match(/<link[^>]*(?:modulepreload|as="script")[^>]*>/g)).toBeNull();
  expect(html.match(/<[^>]+\son\w+="[^>]*>/g)).toBeNull();
  expect(html).not.toMatch(incomplete);
  expect(html).not.toContain('name="cin:');
  expect(html).toContain('</html>');
  expect(html.match(/<h1\b/g)).toHaveLength(1);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(headers.get('content-length'), `of a ${status}`).toBe(`${bytes}`);
  expect(headers.get('set-cookie')).toBeNull();
}
