import { useRef, useState } from 'react';
import { formatInstant } from '@/lib/dates';
import type { EditionDraft } from '@/lib/newsletter/editions/schema';
import { type PeopleCount, peopleWords } from '@/lib/newsletter/people/words';
import { Button } from '../button';
import { Field } from '../field';
import type { EditionActions } from './edition-actions';
import styles from './newsletter.module.css';
import type { EditionForm } from './use-edition';

/** Sending now, after a question that names how many; or at a time on the newsroom's clocks. */
export function SendForm(props: {
  form: EditionForm;
  edition: EditionDraft;
  timeZone: string;
  actions: EditionActions;
}) {
  const { form, edition, actions } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [people, setPeople] = useState<PeopleCount>({ people: 0, precision: 'exact' });
  const [day, setDay] = useState('');
  const [time, setTime] = useState('06:00');
  const zone = props.timeZone.replaceAll('_', ' ');

  const ask = async () => {
    if (!(await form.settled())) return;
    const { topics, segmentId } = form.fields;
    const count = await form.run(() => actions.count({ topics, segmentId }));
    if (count === null) return;
    setPeople(count);
    dialog.current?.showModal();
  };
  const send = async () => {
    const seen = await form.settled();
    const isSent = seen && (await form.run(() => actions.send(seen))) !== null;
    dialog.current?.close();
    if (isSent) form.leave(`/admin/newsletter/${edition.id}`);
  };
  const schedule = async () => {
    const seen = await form.settled();
    const next =
      seen && (await form.run(() => actions.schedule({ ...seen, at: `${day}T${time.slice(0, 5)}` })));
    if (next) form.moveOn(next, 'Scheduled. It goes out by itself, if nothing stands against it then.');
  };
  const unschedule = async () => {
    const seen = await form.settled();
    const next = seen && (await form.run(() => actions.unschedule(seen)));
    if (next) form.moveOn(next, 'Taken off the schedule.');
  };

  return (
    <section className={`${styles.panel} ${styles.acts}`} aria-labelledby="send-title">
      <h2 id="send-title">Send</h2>
      {edition.scheduledAt ? (
        <>
          <p>Goes out {formatInstant(edition.scheduledAt, props.timeZone)}.</p>
          <div>
            <Button isBusy={form.isBusy} onClick={() => void unschedule()}>
              Take off the schedule
            </Button>
          </div>
        </>
      ) : (
        <>
          <div>
            <Button kind="primary" isBusy={form.isBusy} onClick={() => void ask()}>
              Send now …
            </Button>
          </div>
          <Field label="Or on" error={form.errors.at}>
            {(field) => (
              <input {...field} type="date" value={day} onChange={(event) => setDay(event.target.value)} />
            )}
          </Field>
          <Field label="At" hint={`Newsroom time: ${zone}`}>
            {(field) => (
              <input {...field} type="time" value={time} onChange={(event) => setTime(event.target.value)} />
            )}
          </Field>
          <div>
            <Button isBusy={form.isBusy} onClick={() => void schedule()}>
              Schedule
            </Button>
          </div>
        </>
      )}
      <dialog ref={dialog} className="dialog" aria-labelledby="send-question">
        <h2 id="send-question">{`Send to ${peopleWords(people)} now?`}</h2>
        <p>“{form.fields.subject}”. What has left cannot be called back.</p>
        <div className="row">
          <Button kind="primary" isBusy={form.isBusy} onClick={() => void send()}>
            Send it
          </Button>
          <Button onClick={() => dialog.current?.close()}>Cancel</Button>
        </div>
      </dialog>
    </section>
  );
}
