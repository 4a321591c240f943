import { useCallback, useState } from 'react';
import type { PreviewState } from '@/lib/articles/flow/schema';
import type { useArticleActs } from '../article/use-article-acts';
import type { EditorActions } from '../doors';

const none: PreviewState = { path: null, openLinks: 0, lastUntil: null };
const unreachable = 'The desk cannot be reached. Try again.';

/** The reader's page of the working copy: opening it in a tab, and ending the links to it. */
export function usePreview(
  article: Pick<ReturnType<typeof useArticleActs>, 'keep' | 'saved'>,
  { start, actions }: { start: PreviewState | null; actions: EditorActions },
) {
  const [state, setState] = useState(start ?? none);
  const [isBusy, setBusy] = useState(false);
  const [message, setMessage] = useState('');
  const { keep, saved } = article;

  const onOpen = useCallback(async () => {
    // Opened with the press itself: a browser stops a window that comes later.
    const tab = window.open('', '_blank');
    setBusy(true);
    const kept = await keep();
    const result = kept && (await actions.openPreview({ id: kept.id }).catch(() => null));
    setBusy(false);
    if (result?.ok) {
      setState(result.value);
      setMessage('');
      if (tab && result.value.path) tab.location.href = result.value.path;
      return;
    }
    tab?.close();
    // What stopped the saving stands above the text already.
    setMessage(kept ? (result?.message ?? unreachable) : '');
  }, [actions, keep]);

  const onEnd = useCallback(async () => {
    if (!saved) return;
    setBusy(true);
    const result = await actions.endPreviews({ id: saved.id }).catch(() => null);
    setBusy(false);
    if (result?.ok) setState(result.value);
    setMessage(result?.ok ? 'Closed: the links open nothing any more.' : (result?.message ?? unreachable));
  }, [actions, saved]);

  return { state, isBusy, message, onOpen, onEnd };
}
