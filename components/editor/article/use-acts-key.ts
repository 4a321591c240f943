import { useEffect } from 'react';

/** Ctrl+Shift+Enter leads from anywhere to what is done with the story next; Enter then does it. */
export function useActsKey(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
      if (document.querySelector('dialog:modal')) return;
      event.preventDefault();
      event.stopPropagation();
      document.querySelector<HTMLElement>('.article-bar .button-primary')?.focus();
    };
    document.addEventListener('keydown', press, true);
    return () => document.removeEventListener('keydown', press, true);
  }, []);
}
