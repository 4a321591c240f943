'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Notice } from '@/components/desk/notice';
import { PictureUpload } from '@/components/desk/pictures/picture-upload';

/** The upload above the library; an added picture stands first. */
export function AddPicture() {
  const router = useRouter();
  const [added, setAdded] = useState(0);
  return (
    <div className="stack">
      {added > 0 && <Notice kind="done">The picture is in the library.</Notice>}
      <PictureUpload
        key={added}
        onAdded={() => {
          setAdded((count) => count + 1);
          router.refresh();
        }}
      />
    </div>
  );
}
