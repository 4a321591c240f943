import { ResponsivePicture } from '@/components/article/responsive-picture';
import type { BlockAttrs, BlockData } from '@/lib/blocks/registry';

/** A picture of the library with its caption and credit. */
export function Picture({ attrs, data }: { attrs: BlockAttrs<'picture'>; data: BlockData<'picture'> }) {
  const words = [attrs.caption, data.credit].filter(Boolean).join(' · ');
  return (
    <figure className="block picture">
      <ResponsivePicture picture={data} alt={attrs.alt} sizes="(min-width: 48rem) 46rem, 100vw" />
      {words && <figcaption>{words}</figcaption>}
    </figure>
  );
}
