import type { BlockAttrs } from '@/lib/blocks/registry';

/** A sentence set large. */
export function PullQuote({ attrs }: { attrs: BlockAttrs<'pull-quote'> }) {
  return (
    <figure className="block pull-quote">
      <blockquote>
        <p>{attrs.quote}</p>
      </blockquote>
      {attrs.by && <figcaption>{attrs.by}</figcaption>}
    </figure>
  );
}
