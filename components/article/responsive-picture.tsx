import type { BlockData } from '@/lib/blocks/registry';
import { focusClass } from './focus-class';

interface ResponsivePictureProps {
  picture: BlockData<'picture'>;
  alt: string;
  /** How wide it is shown, as `sizes` says it. */
  sizes: string;
  /** Whether it is the first thing that a reader sees. */
  isFirst?: boolean;
}

/** A picture in the width that the screen needs; its room is kept before it is there. */
export function ResponsivePicture({ picture, alt, sizes, isFirst = false }: ResponsivePictureProps) {
  const { path, widths, width, height, focus } = picture;
  const set = (ending: string) => widths.map((each) => `${path}-${each}.${ending} ${each}w`).join(', ');
  const middle = widths.find((each) => each >= 800) ?? widths.at(-1) ?? width;
  return (
    <picture>
      <source type="image/avif" srcSet={set('avif')} sizes={sizes} />
      <img
        className={focusClass(focus)}
        src={`${path}-${middle}.webp`}
        srcSet={set('webp')}
        sizes={sizes}
        width={width}
        height={height}
        alt={alt}
        loading={isFirst ? 'eager' : 'lazy'}
        fetchPriority={isFirst ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  );
}
