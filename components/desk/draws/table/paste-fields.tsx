import { type ChangeEvent, type ClipboardEvent, useState } from 'react';
import type { TableProgram } from '@/lib/draws/table/desk';
import { Field } from '../../field';
import { readClipboardTable, readTextFile } from './clipboard-table';
import type { EntryState } from './entry-state';
import styles from './table.module.css';

const mostBytes = 1024 * 1024;

/** Which program, where its table stands, and the table itself: pasted, or from a file. */
export function PasteFields(props: {
  state: EntryState;
  programs: TableProgram[];
  problem: string | null;
  fields: Record<string, string>;
  onChange: (change: Partial<EntryState>) => void;
  onProgram: (slug: string) => void;
}) {
  const { state, fields, onChange } = props;
  const [fileProblem, setFileProblem] = useState('');

  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const table = readClipboardTable(event.clipboardData.getData('text/html'));
    if (table === null) return;
    event.preventDefault();
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    onChange({ text: value.slice(0, selectionStart) + table + value.slice(selectionEnd) });
  };
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.currentTarget.files?.[0];
    if (!file) return;
    setFileProblem(file.size > mostBytes ? 'This file is larger than 1 MB: choose the table only.' : '');
    if (file.size <= mostBytes) onChange({ text: await readTextFile(file) });
  };

  return (
    <>
      <div className={styles.fields}>
        <Field label="Program" error={fields.program}>
          {(field) => (
            <select
              {...field}
              value={state.program}
              onChange={(event) => props.onProgram(event.target.value)}
            >
              <option value="">Choose a program</option>
              {props.programs.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Source address" hint="The official page that has these rows" error={fields.sourceUrl}>
          {(field) => (
            <input
              {...field}
              inputMode="url"
              autoComplete="off"
              value={state.sourceUrl}
              onChange={(event) => onChange({ sourceUrl: event.target.value })}
            />
          )}
        </Field>
        <Field label="Year" hint="Only for dates that name none" error={fields.year}>
          {(field) => (
            <input
              {...field}
              inputMode="numeric"
              autoComplete="off"
              maxLength={4}
              value={state.year}
              onChange={(event) => onChange({ year: event.target.value.trim() })}
            />
          )}
        </Field>
      </div>
      <Field
        label="Table"
        hint="Copy the table on the page and paste it here, headings included. CSV works too."
        error={props.problem ?? undefined}
      >
        {(field) => (
          <textarea
            {...field}
            rows={state.text ? 4 : 7}
            className={styles.paste}
            spellCheck={false}
            wrap="off"
            value={state.text}
            onPaste={paste}
            onChange={(event) => onChange({ text: event.target.value })}
          />
        )}
      </Field>
      <Field label="Or choose a CSV file" error={fileProblem || undefined}>
        {(field) => <input {...field} type="file" accept=".csv,.tsv,.txt,text/csv" onChange={choose} />}
      </Field>
    </>
  );
}
