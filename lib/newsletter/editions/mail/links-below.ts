import { asBlock, type FilledBody, type FilledNode, walkFilled } from '@/lib/blocks/filled-body';
import { drawTitle } from './mail-blocks';

interface Link {
  href: string;
  /** What leads there in the mail's other side. */
  words: string;
}

/** Where a node leads: by its words, or by the record or story that a block shows. */
function linksOf(node: FilledNode): Link[] {
  const block = asBlock(node);
  if (block?.name === 'see-also')
    return block.data ? [{ href: block.data.url, words: block.data.headline }] : [];
  if (block?.name === 'draw-highlight')
    return block.data ? [{ href: block.data.url, words: drawTitle(block.data) }] : [];
  if (block?.name === 'promo') {
    const { partner = '', offers = [] } = block.data ?? {};
    return offers.map(({ text, url }) => ({ href: url, words: `Partner offer, ${partner}: ${text}` }));
  }
  const words = node.text ?? '';
  return (node.marks ?? []).flatMap(({ type, attrs }) =>
    type === 'link' ? [{ href: String(attrs?.href), words }] : [],
  );
}

/** Where a text leads, a line each: what leads there, and the address. Each address once, in their order. */
export function linksBelow(body: FilledBody, siteUrl: string): string[] {
  const wordsOf = new Map<string, string>();
  let before: string | null = null;
  for (const node of walkFilled(body)) {
    const links = linksOf(node);
    for (const { href, words } of links) {
      const known = wordsOf.get(href);
      // Words of which some are bold are pieces beside each other.
      if (known === undefined) wordsOf.set(href, words);
      else if (before === href) wordsOf.set(href, known + words);
    }
    before = links.at(-1)?.href ?? null;
  }
  return [...wordsOf].map(([href, words]) => {
    const url = new URL(href, siteUrl).href;
    const name = words.trim();
    return name === '' || name === url ? `- ${url}` : `- ${name}: ${url}`;
  });
}
