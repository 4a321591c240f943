'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Notice } from '@/components/desk/notice';
import { PictureUpload } from '@/components/desk/pictures/picture-upload';
import type { AddedPicture } from '@/lib/media/schema';

/** The upload above the library; an added picture stands first, a known one is named. */
export function AddPicture() {
  const router = useRouter();
  const [added, setAdded] = useState<AddedPicture | null>(null);
  const [count, setCount] = useState(0);
  return (
    <div className="stack">
      {added && (
        <Notice kind={added.isKnown ? 'info' : 'done'}>
          {added.isKnown
            ? 'The library has this file already, unchanged: '
            : 'The picture is in the library: '}
          <Link href={`/admin/media/${added.id}`}>{added.filename || `picture ${added.id}`}</Link>
        </Notice>
      )}
      <details className="add-picture">
        <summary>Add a picture</summary>
        <PictureUpload
          key={count}
          onAdded={(picture) => {
            setAdded(picture);
            setCount(count + 1);
            router.refresh();
          }}
        />
      </details>
    </div>
  );
}
