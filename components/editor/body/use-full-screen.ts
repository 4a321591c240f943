import { useCallback, useEffect, useState } from 'react';

/**
 * Writing with nothing around it: the desk's bar and the fields at the side are out of sight (editor.css),
 * what is said of saving stays. Ctrl+Shift+F comes and goes, Escape goes.
 */
export function useFullScreen(): { isFull: boolean; toggle: () => void } {
  const [isFull, setFull] = useState(false);
  const toggle = useCallback(() => setFull((now) => !now), []);
  useEffect(() => {
    document.documentElement.toggleAttribute('data-full-screen', isFull);
    return () => document.documentElement.removeAttribute('data-full-screen');
  }, [isFull]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isCalled = event.shiftKey && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f';
      const isLeft =
        event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]');
      if (isCalled) {
        event.preventDefault();
        toggle();
      } else if (isLeft) setFull(false);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [toggle]);
  return { isFull, toggle };
}
