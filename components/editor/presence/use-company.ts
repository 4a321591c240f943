import { useCallback, useRef, useState } from 'react';
import type { PresenceAnswer } from '@/lib/articles/writing/presence/schema';
import type { useWrites } from '../acts/use-writes';
import type { EditorActions } from '../doors';
import { usePresence } from './use-presence';

type Writes = Pick<ReturnType<typeof useWrites>, 'state' | 'latest' | 'turns' | 'goOnFrom'>;

/**
 * Who else has the article open, and whether they saved something newer. It is said only where
 * nothing is typed here: what is typed meets the newer version when it is saved, and both are kept.
 */
export function useCompany({ state, latest, turns, goOnFrom }: Writes, actions: EditorActions) {
  const { form, saved, tab } = state;
  const [newer, setNewer] = useState<number | null>(null);
  const [isLost, setLost] = useState(false);

  const onShowNewer = useCallback(async () => {
    const { saved: known } = latest.current;
    if (!known) return;
    const result = await actions.readArticle(known.id).catch(() => null);
    setLost(!result?.ok);
    // Typed in meanwhile: it is a conflict then, and settled as one.
    if (!result?.ok || !result.value || form.isTouched.current || !form.show(result.value.text)) return;
    goOnFrom(result.value);
    setNewer(null);
  }, [actions, form.isTouched, form.show, goOnFrom, latest]);

  const onAnswer = useRef((_answer: PresenceAnswer, _isFirst: boolean) => {});
  onAnswer.current = ({ version }, isFirst) => {
    const known = latest.current.saved?.version ?? version;
    const isNewer = version > known && !turns.isBusy() && !form.isTouched.current;
    setNewer(isNewer ? version : null);
    // A page that the browser had kept, shown again by its Back: nobody has read it yet.
    if (isNewer && isFirst) void onShowNewer();
  };
  const others = usePresence(saved?.id ?? null, tab, onAnswer);
  const isNewer = newer !== null && newer > (saved?.version ?? 0) && !form.isDirty;
  return { others, isNewer, isLost, onShowNewer };
}
