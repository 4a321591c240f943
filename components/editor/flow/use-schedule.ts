import { useCallback, useRef } from 'react';
import type { Scheduled, ScheduleInput } from '@/lib/articles/flow/schema';
import type { useArticleActs } from '../article/use-article-acts';
import type { EditorActions } from '../doors';
import type { ScheduleDialogHandle } from './schedule-dialog';
import type { useNotes } from './use-notes';

/** Having the story published or taken down at a time, and calling that off. */
export function useSchedule(
  { onFlow, note }: Pick<ReturnType<typeof useArticleActs>, 'onFlow' | 'note'>,
  { put }: Pick<ReturnType<typeof useNotes>, 'put'>,
  actions: EditorActions,
) {
  const dialog = useRef<ScheduleDialogHandle>(null);
  const onOpen = useCallback(() => dialog.current?.open(), []);
  const onSchedule = useCallback(
    async (plan: Pick<ScheduleInput, 'kind' | 'at' | 'note'>) => {
      const isOut = plan.kind === 'publish';
      // The note that stands in the fields is the newer one; it goes with the text, and not twice.
      const told = isOut ? (note.current ?? plan.note) : null;
      const result = await onFlow(
        { words: 'Scheduled.', refused: isOut ? 'not scheduled' : null },
        ({ id, version }) => actions.schedule({ id, version, kind: plan.kind, at: plan.at, note: told }),
      );
      if (result?.ok && isOut) put(null);
      return result;
    },
    [onFlow, note, put, actions],
  );
  const onUnschedule = useCallback(
    async ({ id: scheduleId, note: planned }: Scheduled) => {
      const result = await onFlow({ words: 'Called off.', refused: null }, () =>
        actions.unschedule({ scheduleId }),
      );
      if (result?.ok && planned && !note.current) put(planned);
    },
    [onFlow, note, put, actions],
  );
  return { dialog, onOpen, onSchedule, onUnschedule };
}
