'use client';

import { type FormEvent, type Ref, useImperativeHandle, useRef, useState } from 'react';
import { Button } from '@/components/desk/button';
import { Field } from '@/components/desk/field';
import type { ActionResult } from '@/lib/action-result';
import type { NoteKind } from '@/lib/articles/flow/notes/schema';
import type { ScheduleInput } from '@/lib/articles/flow/schema';
import type { SavedArticle } from '@/lib/articles/writing/schema';

export interface ScheduleDialogHandle {
  open: () => void;
}

type Kind = ScheduleInput['kind'];
interface ScheduleDialogProps {
  /** The zone of the newsroom's clocks, by its name. */
  timeZone: string;
  canTakeDown: boolean;
  /** Whether a note to readers is written, which goes out with the text. */
  tells: NoteKind | null;
  onSchedule: (plan: Pick<ScheduleInput, 'kind' | 'at'>) => Promise<ActionResult<SavedArticle> | null>;
  ref: Ref<ScheduleDialogHandle>;
}

/** When a story goes out or is taken down: a day and a time on the newsroom's clocks. */
export function ScheduleDialog({ timeZone, canTakeDown, tells, onSchedule, ref }: ScheduleDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [kind, setKind] = useState<Kind>('publish');
  const [day, setDay] = useState('');
  const [time, setTime] = useState('06:00');
  const [error, setError] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  useImperativeHandle(ref, () => ({
    open: () => {
      setError(undefined);
      dialog.current?.showModal();
    },
  }));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (!day || !time) return setError('Choose a day and a time.');
    setBusy(true);
    const result = await onSchedule({ kind, at: `${day}T${time.slice(0, 5)}` });
    setBusy(false);
    if (result && !result.ok && result.fields.at) return setError(result.fields.at);
    // Whatever else stopped it stands above the text.
    dialog.current?.close();
  };

  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="schedule-title">
      <h2 id="schedule-title">Schedule</h2>
      <form className="stack" noValidate onSubmit={submit}>
        {canTakeDown && (
          <fieldset className="flow-kinds">
            <legend>What happens</legend>
            {(['publish', 'unpublish'] as const).map((one) => (
              <label key={one}>
                <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} />
                {one === 'publish' ? 'The text goes out' : 'The story is taken down'}
              </label>
            ))}
          </fieldset>
        )}
        <div className="flow-when">
          <Field label="Day" error={error}>
            {(field) => (
              <input {...field} type="date" value={day} onChange={(event) => setDay(event.target.value)} />
            )}
          </Field>
          <Field label="Time" hint={`Newsroom time: ${timeZone.replaceAll('_', ' ')}`}>
            {(field) => (
              <input {...field} type="time" value={time} onChange={(event) => setTime(event.target.value)} />
            )}
          </Field>
        </div>
        {kind === 'publish' && (
          <p className="field-hint">
            The text goes out as it is now. What is written after this waits for you to publish it.
            {tells &&
              ` Your note of ${tells === 'correction' ? 'a correction' : 'an update'} goes out with it.`}
          </p>
        )}
        <div className="row">
          <Button kind="primary" type="submit" isBusy={isBusy}>
            Schedule
          </Button>
          <Button onClick={() => dialog.current?.close()}>Cancel</Button>
        </div>
      </form>
    </dialog>
  );
}
