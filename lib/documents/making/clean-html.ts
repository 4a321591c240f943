import { documentMetas } from '@/lib/document-metas';

export interface CleanPage {
  html: string;
  tags: string[];
  status: number | null;
  location: string | null;
}

/** Elements of a page that is not whole without a script. Only markup counts: what people write is escaped. */
const needsScript = /<template\b|\bid="(?:S:|__next_error__")/;

/**
 * What React escapes in texts and attributes (`<` and `>` among it) makes this safe: a raw `<script`
 * is an element, never a person's words. Scripts come first, so that nothing inside one is touched.
 */
const removable =
  /<script\b([^>]*)>[\s\S]*?<\/script>|<link\b([^>]*)>|<meta name="(cin:\w+)" content="([^"]*)"\/?>|<meta name="next-size-adjust"[^>]*>|<div hidden="">(?:<!--[^>]*-->)*<\/div>|<!--(?!\[)[\s\S]*?-->/g;

const isKeptScript = (attributes: string) =>
  attributes.includes('type="application/ld+json"') ||
  (attributes.includes('type="module"') && attributes.includes('src="/assets/'));

const isScriptPreload = (attributes: string) =>
  attributes.includes('rel="modulepreload"') ||
  attributes.includes('rel="expect"') ||
  (attributes.includes('rel="preload"') && attributes.includes('as="script"'));

const entities: Record<string, string> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#x27;': "'",
  '&lt;': '<',
  '&gt;': '>',
};

const unescapeHtml = (text: string) =>
  text.replace(/&(?:amp|quot|#x27|lt|gt);/g, (entity) => entities[entity] ?? entity);

/**
 * A page of Next as the document that readers get: without the framework's scripts, their
 * preloads and marks, and without what the page said to the layer, which is returned apart.
 */
export function cleanHtml(source: string): CleanPage {
  const tags = new Set<string>();
  let status: number | null = null;
  let location: string | null = null;

  const read = (name: string, content: string) => {
    const text = unescapeHtml(content);
    if (name === documentMetas.tags) for (const tag of text.split(' ').filter(Boolean)) tags.add(tag);
    if (name === documentMetas.status) status = Number(text);
    if (name === documentMetas.location) location = text;
  };

  const html = source.replace(
    removable,
    (whole, script?: string, link?: string, name?: string, content = '') => {
      if (script !== undefined) return isKeptScript(script) ? whole : '';
      if (link !== undefined) return isScriptPreload(link) ? '' : whole;
      if (name) read(name, content);
      return '';
    },
  );
  return { html, tags: [...tags], status, location };
}

/** The metas alone, for development, where a page keeps its scripts. */
export function readPage(source: string): CleanPage {
  return { ...cleanHtml(source), html: source };
}

/** Whether a cleaned page would stay incomplete: its text is then in what was removed. */
export function isIncomplete(html: string): boolean {
  return needsScript.test(html);
}
