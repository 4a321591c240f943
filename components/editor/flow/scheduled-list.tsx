'use client';

import { noteWords } from '@/lib/articles/flow/notes/schema';
import type { Scheduled } from '@/lib/articles/flow/schema';
import type { SavedArticle } from '@/lib/articles/writing/schema';

interface ScheduledListProps {
  saved: SavedArticle | null;
  isDirty: boolean;
  canPublish: boolean;
  onRenew: (planned: Scheduled) => void;
  onUnschedule: (planned: Scheduled) => void;
}

/** What waits to happen to the story, with what would not go out with it. */
export function ScheduledList(props: ScheduledListProps) {
  const { saved, isDirty, canPublish, onRenew, onUnschedule } = props;
  if (!saved || saved.scheduled.length === 0) return null;
  return (
    <section className="flow-part flow-planned" aria-labelledby="scheduled-title">
      <h2 id="scheduled-title">Scheduled</h2>
      {saved.scheduled.map((planned) => {
        const isOlder = planned.kind === 'publish' && (isDirty || planned.version < saved.version);
        return (
          <div key={planned.id} className="flow-plan">
            <p>
              {planned.kind === 'publish' ? 'Goes out on' : 'Is taken down on'} <b>{planned.atText}</b>
              {planned.by && `, by ${planned.by}`}.
            </p>
            {planned.note && (
              <p>
                With the note: “{noteWords[planned.note.kind]} [the day]: {planned.note.text}”
              </p>
            )}
            {isOlder && (
              <p className="flow-warning">
                It was edited since. The text that goes out is the one that was scheduled.
              </p>
            )}
            {canPublish && (
              <p className="flow-acts">
                {isOlder && (
                  <button type="button" onClick={() => onRenew(planned)}>
                    Send the newest text instead
                  </button>
                )}
                <button type="button" onClick={() => onUnschedule(planned)}>
                  {planned.kind === 'publish' ? 'Unschedule' : 'Leave it up'}
                </button>
              </p>
            )}
          </div>
        );
      })}
    </section>
  );
}
