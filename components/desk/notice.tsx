import type { ReactNode, Ref } from 'react';

/** A message to the person: errors are announced at once, the rest when there is time. */
export function Notice(props: {
  kind: 'error' | 'warning' | 'done' | 'info';
  children: ReactNode;
  ref?: Ref<HTMLDivElement>;
}) {
  return (
    <div
      ref={props.ref}
      tabIndex={-1}
      role={props.kind === 'error' ? 'alert' : 'status'}
      className={`notice notice-${props.kind}`}
    >
      {props.children}
    </div>
  );
}
