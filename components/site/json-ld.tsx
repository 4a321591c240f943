/**
 * Structured data for search engines. Every `<` is written as an escape, so that no text in it
 * can end the script.
 */
export function JsonLd({ data }: { data: object }) {
  return <script type="application/ld+json">{JSON.stringify(data).replaceAll('<', '\\u003c')}</script>;
}
