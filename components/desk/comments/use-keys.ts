'use client';

import { useEffect, useRef } from 'react';

const typing = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';

/** Keys of the queue, while nobody types in a field and no other key is held. */
export function useKeys(keys: Record<string, () => void>) {
  const newest = useRef(keys);
  useEffect(() => {
    newest.current = keys;
  });
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(typing)) return;
      const act = newest.current[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
