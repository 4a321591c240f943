import { useCallback, useEffect, useRef, useState } from 'react';
import type { NoteKind, StoryNoteInput } from '@/lib/articles/flow/notes/schema';
import type { useArticleActs } from '../article/use-article-acts';
import type { EditorActions } from '../doors';

/** The note that goes out with the next Publish, as it is typed, and taking back one that stands. */
export function useNotes(
  { onFlow, saved, note }: Pick<ReturnType<typeof useArticleActs>, 'onFlow' | 'saved' | 'note'>,
  actions: EditorActions,
) {
  const [kind, setKind] = useState<NoteKind | ''>('');
  const [text, setText] = useState('');
  const typed: StoryNoteInput | null = kind ? { kind, text } : null;
  note.current = typed;
  // A note that went out is not sent a second time.
  const newest = saved?.notes[0]?.id ?? 0;
  const known = useRef(newest);
  useEffect(() => {
    if (newest > known.current) {
      setKind('');
      setText('');
    }
    known.current = newest;
  }, [newest]);
  const onKind = useCallback(
    (chosen: string) => setKind(chosen === 'correction' || chosen === 'update' ? chosen : ''),
    [],
  );
  const onWithdraw = useCallback(
    (noteId: number) =>
      onFlow({ words: 'Note taken back.', refused: null }, () => actions.withdrawNote({ noteId })),
    [onFlow, actions],
  );
  /** Puts a note into the fields, or takes out the one that goes its own way. */
  const put = useCallback((other: StoryNoteInput | null) => {
    setKind(other?.kind ?? '');
    setText(other?.text ?? '');
  }, []);
  return { kind, text, put, onKind, onText: setText, onWithdraw };
}
