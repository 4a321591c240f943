import type { BlockAttrs } from '@/lib/blocks/registry';
import { providerOf } from '@/lib/blocks/text/embed';

/** A piece of another site as a card: it opens there, and nothing of it is loaded before. */
export function Embed({ attrs }: { attrs: BlockAttrs<'embed'> }) {
  const provider = providerOf(attrs.url);
  if (!provider) return null;
  return (
    <p className="block embed-card">
      <span>
        {provider.piece} on {provider.name}
      </span>
      <a href={attrs.url} rel="noopener">
        {attrs.title}
      </a>
      <span>Opens {provider.host}, which may track its visitors. Nothing is loaded from there before.</span>
    </p>
  );
}
