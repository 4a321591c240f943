import { useCallback, useRef } from 'react';
import type { ActionFailure, ActionResult } from '@/lib/action-result';
import type { StoryNoteInput } from '@/lib/articles/flow/notes/schema';
import type { SavedArticle } from '@/lib/articles/writing/schema';
import type { EditorActions } from '../doors';
import { lostAct } from '../saving/outcomes';
import type { useWrites } from './use-writes';

type Writes = Pick<ReturnType<typeof useWrites>, 'latest' | 'turns' | 'take' | 'requireSaved'>;

/** Whether a refusal stands above the text: one about a dialog's field stands at the field. */
const isAboutText = ({ fields }: ActionFailure) =>
  Object.keys(fields).every((path) => path.startsWith('text.'));

/** A refusal says that the text itself was kept before. */
const afterSaving = <T>(result: ActionResult<T>, refused: string): ActionResult<T> =>
  result.ok || result.code !== 'invalid'
    ? result
    : { ...result, message: `Saved, but ${refused}. ${result.message}` };

/** What moves a story on: publishing, taking down, and any other act that leaves an article. */
export function useFlowActs({ latest, turns, take, requireSaved }: Writes, actions: EditorActions) {
  /** What readers are told of the change, as it is typed. */
  const note = useRef<StoryNoteInput | null>(null);
  const onPublish = useCallback(
    () =>
      turns.run('publish', async () => {
        const current = await requireSaved();
        if (!current) return;
        const published = { id: current.id, version: current.version, note: note.current };
        const result = await actions.publish(published).catch(() => lostAct);
        take(afterSaving(result, 'not published'), 'Published.', false);
      }),
    [turns, requireSaved, take, actions],
  );
  const onUnpublish = useCallback(
    () =>
      turns.run('unpublish', async () => {
        const { saved: known } = latest.current;
        if (!known) return;
        const version = { id: known.id, version: known.version };
        take(await actions.unpublish(version).catch(() => lostAct), 'No longer published.', false);
      }),
    [turns, take, actions, latest],
  );
  /** On what is on the screen, which is saved first (with the words for a refusal then), or on what is stored (null). */
  const onFlow = useCallback(
    async (
      { words, refused }: { words: string; refused: string | null },
      act: (current: SavedArticle) => Promise<ActionResult<SavedArticle>>,
    ): Promise<ActionResult<SavedArticle> | null> => {
      const answer: { result: ActionResult<SavedArticle> | null } = { result: null };
      await turns.run('flow', async () => {
        const current = refused !== null ? await requireSaved() : latest.current.saved;
        if (!current) return;
        const result = await act(current).catch(() => lostAct);
        // What is wrong in a dialog stands there.
        if (result.ok || isAboutText(result))
          take(refused === null ? result : afterSaving(result, refused), words, false);
        answer.result = result;
      });
      return answer.result;
    },
    [turns, requireSaved, take, latest],
  );
  return { note, onPublish, onUnpublish, onFlow };
}
