'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/desk/button';
import { Notice } from '@/components/desk/notice';
import type { ActionResult } from '@/lib/action-result';
import type { RestoreInput, RevisedArticle, RevisionRow } from '@/lib/articles/writing/revisions/schema';
import type { SavedArticle } from '@/lib/articles/writing/schema';

const lost = 'The desk cannot be reached. Check the connection, then try again.';

/** Makes an old text the working copy again, unless somebody saved a newer one since the page was opened. */
export function RestoreButton(props: {
  article: RevisedArticle;
  revision: RevisionRow;
  restore: (input: RestoreInput) => Promise<ActionResult<SavedArticle>>;
}) {
  const { article, revision, restore } = props;
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<ActionResult<SavedArticle> | null>(null);

  const onRestore = async () => {
    setBusy(true);
    const { id, version } = article;
    const result = await restore({ id, version, revisionId: revision.id }).catch(() => null);
    setAnswer(result ?? { ok: false, code: 'failed', message: lost, fields: {} });
    setBusy(false);
    if (result?.ok) router.refresh();
  };
  return (
    <>
      {!answer?.ok && (
        <Button onClick={onRestore} isBusy={isBusy}>
          Put version {revision.version} back
        </Button>
      )}
      {answer && (
        <Notice kind={answer.ok ? 'done' : 'error'}>
          {answer.ok ? (
            <>
              Put back as version {answer.value.version}. Readers see it once you publish it.{' '}
              <a href={`/admin/articles/${article.id}`}>Open the article</a>
            </>
          ) : (
            answer.message
          )}
        </Notice>
      )}
    </>
  );
}
