'use client';

import { useEffect, useRef } from 'react';
import type { TableProgram } from '@/lib/draws/table/desk';
import { Button } from '../../button';
import { Notice } from '../../notice';
import { ColumnFields } from './column-fields';
import { PasteFields } from './paste-fields';
import { RowsTable } from './rows-table';
import { SavedDraws } from './saved-draws';
import styles from './table.module.css';
import { TableSummary } from './table-summary';
import { useEntry } from './use-entry';
import type { FindKnownDraws } from './use-known-draws';
import { type SaveTable, useTableSave } from './use-table-save';

/** A province's draws from a table: paste, say what the columns hold, mend, save. */
export function TableEntry(props: { programs: TableProgram[]; save: SaveTable; findKnown: FindKnownDraws }) {
  const entry = useEntry(props.programs, props.findKnown);
  const { state, program, view, reviews, change } = entry;
  const { outcome, isSaving, submit, forget } = useTableSave(props.save, entry);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome) notice.current?.focus();
  }, [outcome]);
  const count = reviews.filter(({ isSaved }) => isSaved).length;
  const startAnew = () => {
    entry.empty();
    forget();
  };

  return (
    <div className="stack">
      {outcome?.kind === 'refused' && (
        <Notice kind="error" ref={notice}>
          {outcome.message}
        </Notice>
      )}
      {outcome?.kind === 'saved' && <SavedDraws {...outcome} ref={notice} />}
      <fieldset className={`stack ${styles.plain}`} disabled={!entry.isReady}>
        <PasteFields
          state={state}
          programs={props.programs}
          problem={view.problem}
          fields={outcome?.kind === 'refused' ? outcome.fields : {}}
          onChange={change}
          onProgram={entry.chooseProgram}
        />
      </fieldset>
      {program?.note && <p className="muted">{program.note}</p>}
      {view.reading.columns.length > 0 && (
        <ColumnFields
          reading={view.reading}
          first={view.first}
          sample={view.sample}
          onChange={(reading) => change({ reading })}
        />
      )}
      {program && view.rows.length > 0 && (
        <>
          <TableSummary rows={view.rows} reviews={reviews} />
          <RowsTable program={program} rows={view.rows} reviews={reviews} onEdit={entry.edit} />
        </>
      )}
      <div className="row">
        <Button kind="primary" isBusy={isSaving} onClick={submit}>
          {count === 0 ? 'Save draws' : `Save ${count} ${count === 1 ? 'draw' : 'draws'}`}
        </Button>
        <Button onClick={() => change({ added: state.added + 1 })}>Add a row</Button>
        <Button onClick={startAnew}>Start anew</Button>
        <span className="muted">Readers see the draws at once. Rows that are not saved stay here.</span>
      </div>
    </div>
  );
}
