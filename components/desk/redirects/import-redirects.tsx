'use client';

import { type FormEvent, useState } from 'react';
import type { ActionResult } from '@/lib/action-result';
import type { RedirectsPlan } from '@/lib/redirects/schema';
import { Button } from '../button';
import { Field } from '../field';
import { Notice } from '../notice';
import { PlannedLines } from './planned-lines';
import styles from './redirects.module.css';

type Act = (input: { csv: string }) => Promise<ActionResult<RedirectsPlan>>;

/** A file of old addresses: looked at line by line, then kept. */
export function ImportRedirects({ preview, keep }: { preview: Act; keep: Act }) {
  const [csv, setCsv] = useState('');
  const [plan, setPlan] = useState<RedirectsPlan | null>(null);
  const [isDone, setDone] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState('');

  const type = (text: string) => {
    setCsv(text);
    setPlan(null);
    setError('');
  };
  const run = async (act: Act, done: boolean) => {
    setBusy(true);
    const result = await act({ csv }).catch(() => null);
    setBusy(false);
    setError(
      result?.ok ? '' : (result?.fields.csv ?? result?.message ?? 'The desk cannot be reached. Try again.'),
    );
    if (!result?.ok) return;
    setPlan(result.value);
    setDone(done);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run(preview, false);
  };
  const kept = plan ? plan.counts.new + plan.counts.changed : 0;
  return (
    <>
      <form className={styles.form} onSubmit={submit} noValidate>
        <Field label="File">
          {(field) => (
            <input
              {...field}
              type="file"
              accept=".csv,.txt,text/csv,text/plain"
              onChange={async (event) => {
                const file = event.target.files?.[0];
                if (file) type(await file.text());
              }}
            />
          )}
        </Field>
        <Field label="Lines" hint="Chosen above, or pasted: /old,/new" error={error}>
          {(field) => (
            <textarea
              {...field}
              rows={8}
              value={csv}
              spellCheck={false}
              onChange={(event) => type(event.target.value)}
            />
          )}
        </Field>
        <Button kind={plan ? 'plain' : 'primary'} type="submit" isBusy={isBusy}>
          Look at the lines
        </Button>
      </form>
      {plan && (
        <section className="stack" aria-label="What it does">
          {isDone && <Notice kind="done">The old addresses are kept, and lead on from now.</Notice>}
          {!isDone && kept > 0 && (
            <div>
              <Button kind="primary" onClick={() => run(keep, true)} isBusy={isBusy}>
                {kept === 1 ? 'Keep one address' : `Keep ${kept} addresses`}
              </Button>
            </div>
          )}
          <PlannedLines plan={plan} isDone={isDone} />
        </section>
      )}
    </>
  );
}
