const escapes: Record<string, string> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' };

/**
 * Structured data for search engines. Every `<` is written as an escape, so that no text in it can
 * end the script, and so are the two line ends that old parsers of scripts stumble over.
 */
export function JsonLd({ data }: { data: object }) {
  const json = JSON.stringify(data).replace(/[<\u2028\u2029]/g, (character) => escapes[character] ?? '');
  return <script type="application/ld+json">{json}</script>;
}
