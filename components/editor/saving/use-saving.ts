import { type RefObject, useEffect, useRef, useState } from 'react';
import type { ArticleText, SavedArticle } from '@/lib/articles/writing/schema';
import { Autosaver, type AutosaveState, type Outcome } from './autosaver';
import { CopyKeeper } from './copy-keeper';
import { dropCopy, keepCopy } from './local-copies';
import type { OpenTab } from './open-tab';

/**
 * Saves by itself and keeps a copy in the browser, as long as the editor is open. What it calls is
 * read through `current` at the moment of the call.
 */
export function useSaving(
  current: RefObject<{
    save: () => Promise<Outcome>;
    read: () => ArticleText;
    saved: SavedArticle | null;
  }>,
  tab: OpenTab,
  staffId: string,
) {
  const [state, setState] = useState<AutosaveState>('resting');
  const made = useRef<{ autosaver: Autosaver; copies: CopyKeeper } | null>(null);
  made.current ??= {
    autosaver: new Autosaver(() => current.current.save(), setState),
    copies: new CopyKeeper(
      () => {
        const { saved, read } = current.current;
        const article = { articleId: saved?.id ?? null, version: saved?.version ?? null };
        return keepCopy({ ...article, staffId, tab: tab.id, at: Date.now(), text: read() });
      },
      () => dropCopy(tab.id),
    ),
  };
  const { autosaver, copies } = made.current;

  useEffect(() => {
    tab.hold();
    const leave = () => {
      if (document.visibilityState !== 'hidden') return;
      copies.now();
      void autosaver.now();
    };
    const back = () => void autosaver.now();
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('online', back);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('online', back);
      autosaver.clearTimers();
      copies.now();
      tab.letGo();
    };
  }, [autosaver, copies, tab]);
  return { autosaver, copies, state };
}
