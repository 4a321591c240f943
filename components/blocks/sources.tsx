import type { BlockAttrs, BlockData } from '@/lib/blocks/registry';

/** A source's number in a sentence, a way to its line. */
export function SourceMark({ data }: { data: BlockData<'source'> }) {
  const { number } = data;
  return (
    <sup className="source-mark">
      <a id={`source-mark-${number}`} href={`#source-${number}`} aria-label={`Source ${number}`}>
        {number}
      </a>
    </sup>
  );
}

/** The sources of a story at its end, each with the way back. */
export function SourceList({ sources }: { sources: (BlockAttrs<'source'> & { number: number })[] }) {
  if (sources.length === 0) return null;
  return (
    <section className="block sources" aria-labelledby="sources-title">
      <h2 id="sources-title">Sources</h2>
      <ol>
        {sources.map(({ number, text, url }) => (
          <li key={number} id={`source-${number}`}>
            {url ? (
              <a href={url} rel="noopener">
                {text}
              </a>
            ) : (
              text
            )}{' '}
            <a
              className="source-back"
              href={`#source-mark-${number}`}
              aria-label={`Back to source ${number} in the text`}
            >
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
