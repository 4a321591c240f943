'use client';

import { type CommentRules, rulesAsText, waitingRules } from '@/lib/comments/rules/schema';
import { Button } from '../button';
import { SelectField, TextArea, TextField } from '../form-fields';
import { FormNotice } from '../form-notice';
import { type KeptFormAction, useKeptForm } from '../use-kept-form';

const switches = [
  { value: 'on', label: 'On' },
  { value: 'off', label: 'Off: no comment and no form on any page' },
];
const waits = Object.entries(waitingRules).map(([value, label]) => ({ value, label }));

/** The rules of comments on the whole site. */
export function RulesForm({ action, rules }: { action: KeptFormAction; rules: CommentRules }) {
  const { state, isPending, notice, formProps } = useKeptForm(action);
  return (
    <form {...formProps} className="stack">
      <input type="hidden" name="seen" value={rulesAsText(rules)} />
      <FormNotice form={state} ref={notice} />
      <SelectField form={state} name="isOn" label="Comments" choices={switches} initial={rules.isOn} />
      <SelectField form={state} name="waiting" label="Who waits" choices={waits} initial={rules.waiting} />
      <TextField
        form={state}
        name="closeAfterDays"
        label="Close after days"
        inputMode="numeric"
        hint="Counted from the publication; 0: never."
        initial={String(rules.closeAfterDays)}
      />
      <TextField
        form={state}
        name="mostLinks"
        label="Most links"
        inputMode="numeric"
        hint="A comment with more of them waits."
        initial={String(rules.mostLinks)}
      />
      <TextArea
        form={state}
        name="heldWords"
        label="Words"
        rows={6}
        hint="One word or phrase a line. A comment with one of them waits."
        initial={rules.heldWords}
      />
      <div>
        <Button kind="primary" type="submit" isBusy={isPending}>
          Save
        </Button>
      </div>
    </form>
  );
}
