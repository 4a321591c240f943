import { useCallback, useRef } from 'react';
import type { Scheduled, ScheduleInput } from '@/lib/articles/flow/schema';
import type { useArticleActs } from '../article/use-article-acts';
import type { EditorActions } from '../doors';
import type { ScheduleDialogHandle } from './schedule-dialog';

/** Having the story published or taken down at a time, and calling that off. */
export function useSchedule(
  { onFlow }: Pick<ReturnType<typeof useArticleActs>, 'onFlow'>,
  actions: EditorActions,
) {
  const dialog = useRef<ScheduleDialogHandle>(null);
  const onOpen = useCallback(() => dialog.current?.open(), []);
  const onSchedule = useCallback(
    (plan: Pick<ScheduleInput, 'kind' | 'at'>) =>
      onFlow({ words: 'Scheduled.', savesFirst: plan.kind === 'publish' }, ({ id, version }) =>
        actions.schedule({ id, version, ...plan }),
      ),
    [onFlow, actions],
  );
  const onUnschedule = useCallback(
    ({ id: scheduleId }: Scheduled) =>
      onFlow({ words: 'Called off.', savesFirst: false }, () => actions.unschedule({ scheduleId })),
    [onFlow, actions],
  );
  return { dialog, onOpen, onSchedule, onUnschedule };
}
