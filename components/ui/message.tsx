import type { ReactNode } from 'react';

/** What came of a form, read out when it appears. */
export function Message({ kind = 'done', children }: { kind?: 'done' | 'error'; children: ReactNode }) {
  return (
    <div
      className={kind === 'error' ? 'message message-error' : 'message'}
      role={kind === 'error' ? 'alert' : 'status'}
    >
      {children}
    </div>
  );
}
