import { useState } from 'react';
import type { EditionDraft } from '@/lib/newsletter/editions/schema';
import { Button } from '../button';
import { Field } from '../field';
import type { EditionActions } from './edition-actions';
import styles from './newsletter.module.css';
import { SendForm } from './send-form';
import type { EditionForm } from './use-edition';

/** What is done with an edition once it is written: a test, sending, throwing away. */
export function EditionActs(props: {
  form: EditionForm;
  edition: EditionDraft;
  canSend: boolean;
  email: string;
  timeZone: string;
  actions: EditionActions;
}) {
  const { form, edition, canSend, actions } = props;
  const [to, setTo] = useState(props.email);

  const test = async () => {
    const seen = await form.settled();
    const sent = seen && (await form.run(() => actions.test({ id: seen.id, to })));
    if (sent) form.moveOn(null, `A test is on its way to ${sent.to}.`);
  };
  const remove = async () => {
    if (!window.confirm('Throw this edition away? It cannot be brought back.')) return;
    const seen = await form.settled();
    if (seen && (await form.run(() => actions.remove(seen))) !== null) form.leave('/admin/newsletter');
  };

  return (
    <>
      <section className={`${styles.panel} ${styles.acts}`} aria-labelledby="test-title">
        <h2 id="test-title">Test</h2>
        <Field label="Send a test to" error={form.errors.to}>
          {(field) => (
            <input
              {...field}
              type="email"
              value={to}
              autoComplete="off"
              onChange={(event) => setTo(event.target.value)}
            />
          )}
        </Field>
        <div>
          <Button isBusy={form.isBusy} onClick={() => void test()}>
            Send test
          </Button>
        </div>
      </section>
      {canSend && <SendForm form={form} edition={edition} timeZone={props.timeZone} actions={actions} />}
      <div>
        <Button kind="danger" onClick={() => void remove()}>
          Throw away
        </Button>
      </div>
    </>
  );
}
