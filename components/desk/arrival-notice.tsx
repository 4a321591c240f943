'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { Notice } from './notice';

/** What was just done, on the page that one arrives at: it takes the focus, so that it is read out. */
export function ArrivalNotice(props: { children: ReactNode }) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <Notice kind="done" ref={notice}>
      {props.children}
    </Notice>
  );
}
