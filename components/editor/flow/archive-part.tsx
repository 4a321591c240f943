'use client';

import { useRef } from 'react';
import { Button } from '@/components/desk/button';
import type { SavedArticle } from '@/lib/articles/writing/schema';
import type { useArticleActs } from '../article/use-article-acts';
import { useEditorDoors } from '../doors';

interface ArchivePartProps {
  saved: SavedArticle | null;
  canPublish: boolean;
  onFlow: ReturnType<typeof useArticleActs>['onFlow'];
}

/** The way into the archive and out of it; asks once before a story is taken from readers. */
export function ArchivePart({ saved, canPublish, onFlow }: ArchivePartProps) {
  const { actions } = useEditorDoors();
  const dialog = useRef<HTMLDialogElement>(null);
  if (!saved || (saved.url && !canPublish)) return null;
  const isAway = saved.state === 'archived';
  const onArchive = () =>
    onFlow({ words: 'Put into the archive.', refused: 'not put into the archive' }, ({ id, version }) =>
      actions.archive({ id, version }),
    );
  const onUnarchive = () =>
    onFlow({ words: 'Brought back.', refused: null }, ({ id, version }) =>
      actions.unarchive({ id, version }),
    );
  const onPress = () => {
    if (isAway) return onUnarchive();
    return saved.url ? dialog.current?.showModal() : onArchive();
  };
  return (
    <section className={isAway ? 'flow-part flow-planned' : 'flow-part'} aria-labelledby="archive-title">
      <h2 id="archive-title">Archive</h2>
      <p>
        {isAway
          ? 'Nobody works on it, and it stands in no list.'
          : saved.url
            ? 'Takes the story from readers and out of the lists. It can be brought back.'
            : 'Takes the story out of the lists. It can be brought back.'}
      </p>
      <p className="flow-acts">
        <button type="button" onClick={onPress}>
          {isAway ? 'Bring it back' : 'Archive this story'}
        </button>
      </p>
      <dialog ref={dialog} className="dialog" aria-labelledby="archive-ask">
        <h2 id="archive-ask">Take this story from readers and put it away?</h2>
        <p>Its address says from then on that the story was taken down. It can be brought back.</p>
        <div className="row">
          <Button
            kind="primary"
            onClick={() => {
              dialog.current?.close();
              void onArchive();
            }}
          >
            Put it away
          </Button>
          <Button onClick={() => dialog.current?.close()}>Cancel</Button>
        </div>
      </dialog>
    </section>
  );
}
