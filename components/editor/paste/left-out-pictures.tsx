import { Button } from '@/components/desk/button';

/** Says that a pasted text came without its pictures, and how they are added. */
export function LeftOutPictures({ count, onClose }: { count: number; onClose: () => void }) {
  return (
    <div role="status" className="left-out">
      {count > 0 && (
        <>
          <p>
            <b>{count === 1 ? 'One picture was left out.' : `${count} pictures were left out.`}</b>{' '}
            {count === 1 ? 'Copy or drop it by itself to add it.' : 'Copy or drop each by itself to add it.'}
          </p>
          <Button onClick={onClose}>Close</Button>
        </>
      )}
    </div>
  );
}
