'use client';

import { useState } from 'react';
import type { ProgramChoice } from '@/lib/draws/desk';
import type { DrawFormValues } from '@/lib/draws/schema';
import { Button } from '../button';
import { TextField } from '../form-fields';
import { FormNotice } from '../form-notice';
import { type KeptFormAction, useKeptForm } from '../use-kept-form';
import { DrawDateFields } from './draw-date-fields';
import { DrawFigureFields } from './draw-figure-fields';
import styles from './draw-form.module.css';
import { DrawNameFields } from './draw-name-fields';
import { DrawSourceFields } from './draw-source-fields';

/** A new draw, or a known one: `known` is then the version that is shown and whether something is marked. */
export function DrawForm(props: {
  action: KeptFormAction;
  programs: ProgramChoice[];
  initial: DrawFormValues;
  known?: { version: number; isFlagged: boolean };
}) {
  const { initial, known, programs } = props;
  const { state, isPending, notice, formProps } = useKeptForm(props.action);
  const [programSlug, setProgram] = useState(state.values.program ?? initial.program);
  const program = programs.find(({ slug }) => slug === programSlug);

  return (
    <form {...formProps} className={`stack ${styles.form}`}>
      <FormNotice form={state} ref={notice} />
      {known && <input type="hidden" name="version" value={known.version} />}
      <fieldset>
        <legend>Which draw</legend>
        <div className={styles.grid}>
          <DrawNameFields
            form={state}
            initial={initial}
            programs={programs}
            program={program}
            isKnown={known !== undefined}
            onProgram={setProgram}
          />
          <DrawDateFields form={state} initial={initial} />
        </div>
      </fieldset>
      <fieldset>
        <legend>What it decided</legend>
        <div className={styles.grid}>
          <DrawFigureFields form={state} initial={initial} scoreScale={program?.scoreScale ?? null} />
        </div>
      </fieldset>
      <fieldset>
        <legend>Where that stands</legend>
        <div className={styles.grid}>
          <DrawSourceFields form={state} initial={initial} />
        </div>
      </fieldset>
      {known && (
        <TextField
          form={state}
          name="reason"
          label="Reason for the change"
          hint="Needed when a figure changes. Readers see it beside the correction."
          maxLength={500}
        />
      )}
      {known?.isFlagged && (
        <label className="check">
          <input type="checkbox" name="settle" defaultChecked={state.values.settle === 'on'} />
          What is being checked is settled
        </label>
      )}
      <div className="row">
        <Button kind="primary" type="submit" isBusy={isPending}>
          Save draw
        </Button>
        <span className="muted">{known ? 'Readers see the change at once.' : 'Readers see it at once.'}</span>
      </div>
    </form>
  );
}
