import { type RefObject, useEffect, useState } from 'react';
import { beatMs, type PresenceAnswer, type Present } from '@/lib/articles/writing/presence/schema';
import type { OpenTab } from '../saving/open-tab';
import { sendPresence } from './send-presence';
import { startBeat } from './start-beat';

const stateNow = () => (document.visibilityState === 'hidden' ? 'hidden' : 'here');
const isSame = (one: Present[], other: Present[]) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Tells the desk every few seconds that this editor is open, as long as it is, and hears who else's
 * is. An article that was never saved is nobody else's.
 * @param onAnswer hears each answer; `isFirst` for the one to the opening.
 */
export function usePresence(
  articleId: number | null,
  tab: OpenTab,
  onAnswer: RefObject<(answer: PresenceAnswer, isFirst: boolean) => void>,
): Present[] {
  const [others, setOthers] = useState<Present[]>([]);
  useEffect(() => {
    if (articleId === null) return;
    let isOpen = true;
    let isFirst = true;
    const say = async () => {
      const answer = await sendPresence({ id: articleId, tab: tab.id, state: stateNow() });
      if (!isOpen) return;
      const now = answer?.others ?? [];
      setOthers((before) => (isSame(before, now) ? before : now));
      if (answer) onAnswer.current(answer, isFirst);
      if (answer) isFirst = false;
    };
    const leave = () => void sendPresence({ id: articleId, tab: tab.id, state: 'left' });
    const endBeat = startBeat(beatMs, () => void say());
    const back = (event: PageTransitionEvent) => {
      if (event.persisted) void say();
    };
    // A tab that closes hides first: that is left to the next beat, or it could be heard after the leaving.
    const shown = () => {
      if (stateNow() === 'here') void say();
    };
    void say();
    document.addEventListener('visibilitychange', shown);
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', back);
    return () => {
      isOpen = false;
      endBeat();
      document.removeEventListener('visibilitychange', shown);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', back);
      leave();
    };
  }, [articleId, tab, onAnswer]);
  return others;
}
