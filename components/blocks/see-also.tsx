import type { BlockData } from '@/lib/blocks/registry';

/** A pointer to another story. */
export function SeeAlso({ data }: { data: BlockData<'see-also'> }) {
  return (
    <p className="see-also">
      <span>See also</span> <a href={data.url}>{data.headline}</a>
    </p>
  );
}
