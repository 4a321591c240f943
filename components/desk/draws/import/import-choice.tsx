import { type SubmitEvent, useRef, useState } from 'react';
import { Button } from '../../button';
import { Field } from '../../field';
import styles from './import.module.css';
import type { ImportChoice } from './use-import';

/** Which file: one of the person's, or the official one as it is now. */
export function ImportChoiceForm(props: {
  sourceUrl: string;
  isBusy: boolean;
  onPreview: (choice: ImportChoice) => void;
}) {
  const [problem, setProblem] = useState('');
  const form = useRef<HTMLFormElement>(null);
  /** Read when it is asked for: a file that was chosen before the script ran counts too. */
  const ask = (from: 'upload' | 'official') => {
    if (props.isBusy || !form.current) return;
    const data = new FormData(form.current);
    const chosen = data.get('file');
    const file = chosen instanceof File && chosen.name !== '' ? chosen : null;
    const isMissing = from === 'upload' && !file;
    setProblem(isMissing ? 'Choose the file first.' : '');
    if (!isMissing)
      props.onPreview({ file: from === 'upload' ? file : null, isHistoric: data.has('isHistoric') });
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    ask('upload');
  };
  return (
    <form ref={form} className="stack" noValidate onSubmit={submit}>
      <Field
        label="File of rounds"
        hint="The official JSON file, such as ee_rounds_123_en.json"
        error={problem || undefined}
      >
        {(field) => <input {...field} name="file" type="file" accept=".json,application/json" />}
      </Field>
      <label className="check">
        <input type="checkbox" name="isHistoric" />
        Historic: only add rounds that are unknown, and change no field of a known one
      </label>
      <div className="row">
        <Button kind="primary" type="submit" isBusy={props.isBusy}>
          Preview the file
        </Button>
        <Button isBusy={props.isBusy} onClick={() => ask('official')}>
          Fetch now and preview
        </Button>
      </div>
      <p className={`muted ${styles.address}`}>
        Fetched from <code>{props.sourceUrl}</code>. Nothing is written before you have seen what would be.
      </p>
    </form>
  );
}
