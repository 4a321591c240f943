import { get } from 'node:http';

/** The bytes of an answer's body as they come over the wire. */
export function fetchBytes(url: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'Accept-Encoding': 'br' } }, (response) => {
      const chunks: Buffer[] = [];
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => resolve(Buffer.concat(chunks)));
    }).on('error', reject);
  });
}

const matches = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? '')),
];

export interface Weights {
  html: number;
  css: number;
  fonts: number;
  script: number;
}

/** What an article page without its pictures weighs on the wire, in bytes; every font that its styles name counts. */
export async function weighPage(url: string): Promise<Weights> {
  const text = await (await fetch(url)).text();
  const sum = async (addresses: string[]) => {
    const bodies = await Promise.all(addresses.map((address) => fetchBytes(new URL(address, url).href)));
    return bodies.reduce((total, body) => total + body.length, 0);
  };
  const styles = matches(text, /<link rel="stylesheet" href="([^"]+)"/g);
  const sheets = await Promise.all(
    styles.map(async (address) => {
      const sheet = new URL(address, url);
      const fonts = matches(await (await fetch(sheet)).text(), /url\("?([^")]+\.woff2)"?\)/g);
      return fonts.map((font) => new URL(font, sheet).href);
    }),
  );
  return {
    html: (await fetchBytes(url)).length,
    css: await sum(styles),
    fonts: await sum([...new Set(sheets.flat())]),
    script: await sum(matches(text, /<script type="module" src="([^"]+)"/g)),
  };
}
