import type { ReactNode } from 'react';

/** What stands where a list has nothing: why, and what to do next. */
export function EmptyState(props: { children: ReactNode }) {
  return <p className="empty-state">{props.children}</p>;
}
