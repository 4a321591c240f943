import Link from 'next/link';
import { focusClass } from '@/components/article/focus-class';
import type { DeskPicture } from '@/lib/media/schema';
import styles from './pictures.module.css';

/** A picture of the library, cropped as lists of stories crop it; the way to all that can be done with it. */
export function PictureCard({ picture, uses }: { picture: DeskPicture; uses: number }) {
  const { id, path, widths, alt, credit, filename, focus } = picture;
  return (
    <Link className={styles.card} href={`/admin/media/${id}`} prefetch={false}>
      <img className={focusClass(focus)} src={`${path}-${widths[0]}.webp`} alt="" loading="lazy" />
      <span className={styles.alt}>{alt || filename || `Picture ${id}`}</span>
      <span className="muted">
        {credit && `${credit} · `}
        {uses === 0 ? 'Not used' : uses === 1 ? 'Used in 1 story' : `Used in ${uses} stories`}
      </span>
    </Link>
  );
}
