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
  const [problem, setProblem] = useState('');

  const onRestore = async () => {
    setBusy(true);
    const { id, version } = article;
    const result = await restore({ id, version, revisionId: revision.id }).catch(() => null);
    if (result?.ok) return router.push(`/admin/articles/${id}/revisions?done=${result.value.version}`);
    setProblem(result?.message ?? lost);
    setBusy(false);
  };
  return (
    <>
      <Button onClick={onRestore} isBusy={isBusy}>
        Put version {revision.version} back
      </Button>
      {problem && <Notice kind="error">{problem}</Notice>}
    </>
  );
}
