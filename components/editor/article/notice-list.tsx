'use client';

import { useState } from 'react';
import type { ArticleNotice } from '@/lib/articles/writing/schema';
import { useEditorDoors } from '../doors';

/** What the record says to the writer, each until somebody has dismissed it. */
export function NoticeList({ notices }: { notices: ArticleNotice[] }) {
  const { actions } = useEditorDoors();
  const [shown, setShown] = useState(notices);
  const [failure, setFailure] = useState('');
  if (shown.length === 0) return null;

  const dismiss = async (notice: ArticleNotice) => {
    const result = await actions.dismissNotice({ id: notice.id }).catch(() => null);
    if (result?.ok) setShown((now) => now.filter(({ id }) => id !== notice.id));
    setFailure(result?.ok ? '' : (result?.message ?? 'The desk cannot be reached. Try again.'));
  };
  return (
    <section className="notices" aria-labelledby="notices-title">
      <h2 id="notices-title">From the record</h2>
      <ul>
        {shown.map((notice) => (
          <li key={notice.id}>
            <span>{notice.text}</span>
            <button type="button" onClick={() => dismiss(notice)} aria-label={`Dismiss: ${notice.text}`}>
              Dismiss
            </button>
          </li>
        ))}
      </ul>
      {failure && (
        <p role="alert" className="field-error">
          {failure}
        </p>
      )}
    </section>
  );
}
