import { useEffect, useRef } from 'react';

/**
 * After a move inside the desk the keyboard goes on in the page that was reached, not in the menu or
 * the finder that led there. A page that has taken the focus itself keeps it.
 */
export function useArrival(path: string): void {
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    const { activeElement } = document;
    const isLeftOver = activeElement === document.body || activeElement?.closest('.shell-bar');
    if (isLeftOver) document.getElementById('main')?.focus({ preventScroll: true });
  }, [path]);
}
