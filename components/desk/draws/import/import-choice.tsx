import { type SubmitEvent, useState } from 'react';
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
  const [file, setFile] = useState<File | null>(null);
  const [isHistoric, setHistoric] = useState(false);
  const [problem, setProblem] = useState('');
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (props.isBusy) return;
    setProblem(file ? '' : 'Choose the file first.');
    if (file) props.onPreview({ file, isHistoric });
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <Field
        label="File of rounds"
        hint="The official JSON file, such as ee_rounds_123_en.json"
        error={problem || undefined}
      >
        {(field) => (
          <input
            {...field}
            type="file"
            accept=".json,application/json"
            onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
          />
        )}
      </Field>
      <label className="check">
        <input type="checkbox" checked={isHistoric} onChange={(event) => setHistoric(event.target.checked)} />
        Historic: only add rounds that are unknown, and change no field of a known one
      </label>
      <div className="row">
        <Button kind="primary" type="submit" isBusy={props.isBusy}>
          Preview the file
        </Button>
        <Button isBusy={props.isBusy} onClick={() => props.onPreview({ file: null, isHistoric })}>
          Fetch now and preview
        </Button>
      </div>
      <p className={`muted ${styles.address}`}>
        Fetched from <code>{props.sourceUrl}</code>. Nothing is written before you have seen what would be.
      </p>
    </form>
  );
}
