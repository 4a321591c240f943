'use client';

import type { SavedArticle } from '@/lib/articles/writing/schema';
import type { useArticleActs } from '../article/use-article-acts';
import { useEditorDoors } from '../doors';

interface ArchivePartProps {
  saved: SavedArticle | null;
  canPublish: boolean;
  onFlow: ReturnType<typeof useArticleActs>['onFlow'];
}

/** The way into the archive and out of it. */
export function ArchivePart({ saved, canPublish, onFlow }: ArchivePartProps) {
  const { actions } = useEditorDoors();
  if (!saved || (saved.url && !canPublish)) return null;
  const isAway = saved.state === 'archived';
  const onArchive = () =>
    onFlow({ words: 'Put into the archive.', savesFirst: true }, ({ id, version }) =>
      actions.archive({ id, version }),
    );
  const onUnarchive = () =>
    onFlow({ words: 'Brought back.', savesFirst: false }, ({ id }) => actions.unarchive({ id }));
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
        <button type="button" onClick={isAway ? onUnarchive : onArchive}>
          {isAway ? 'Bring it back' : 'Archive this story'}
        </button>
      </p>
    </section>
  );
}
