import { formatStamp } from '@/lib/dates';
import type { DeskPicture } from '@/lib/media/schema';

const kilobytes = (bytes: number) => `${Math.max(1, Math.round(bytes / 1024))} KB`;

/** Size, origin and the day it came. */
export function PictureFacts({ picture }: { picture: DeskPicture }) {
  const { width, height, bytes, addedBy, createdAt, widths } = picture;
  return (
    <p className="muted">
      {width} × {height}, {kilobytes(bytes)} as uploaded; kept {widths.join(', ')} pixels wide, without the
      place and camera that the file may have named. Added {formatStamp(createdAt)}
      {addedBy && ` by ${addedBy}`}.
    </p>
  );
}
