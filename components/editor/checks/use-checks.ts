import type { Editor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import { checkForPublishing } from '@/lib/articles/writing/checks/publish-checks';
import { questionsOf } from '@/lib/articles/writing/checks/questions';
import type { Problem } from '@/lib/articles/writing/checks/schema';
import type { BodyNode } from '@/lib/blocks/body';
import { type FormText, fromForm } from '../article/article-form';
import { useBlockDataStore } from '../blocks/block-data';
import { useEditorDoors } from '../doors';
import { whenIdle } from '../saving/when-idle';
import { fillFromStore } from './fill-body';
import { KnownFacts } from './known-facts';

/** Milliseconds of rest before a text is judged: nobody waits for it while typing. */
const rest = 500;

/** What stands against publishing the text on the screen, judged again after each pause; null before the first time. */
export function useChecks(editor: Editor | null, text: FormText, articleId: number | null): Problem[] | null {
  const { actions } = useEditorDoors();
  const store = useBlockDataStore();
  const [problems, setProblems] = useState<Problem[] | null>(null);
  const latest = useRef(text);
  latest.current = text;
  const soon = useRef(() => {});

  useEffect(() => {
    if (!editor) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => whenIdle(judge, 2_000), rest);
    };
    const known = new KnownFacts(actions.checkFacts, articleId, later);
    const judge = () => {
      if (editor.isDestroyed) return;
      const body = fillFromStore(editor.getJSON() as BodyNode, store);
      const article = { ...fromForm(latest.current), body };
      const { origin } = window.location;
      void known.need(questionsOf(article, origin));
      setProblems(checkForPublishing(article, known.facts, origin));
    };
    const back = () => {
      if (document.visibilityState !== 'visible') return;
      known.forget();
      store.refresh();
      later();
    };
    soon.current = later;
    editor.on('update', later);
    const leave = store.subscribe(later);
    document.addEventListener('visibilitychange', back);
    later();
    return () => {
      clearTimeout(timer);
      editor.off('update', later);
      leave();
      document.removeEventListener('visibilitychange', back);
    };
  }, [editor, store, actions, articleId]);

  // Whatever is typed beside the body counts too.
  useEffect(() => {
    if (text) soon.current();
  }, [text]);
  return problems;
}
