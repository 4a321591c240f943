'use client';

import { type FormEvent, useCallback, useState } from 'react';
import type { ActionResult } from '@/lib/action-result';
import { type PeopleCount, peopleFirst } from '@/lib/newsletter/people/words';
import {
  type Segment,
  type SegmentRule,
  segmentMatches,
  segmentOrigins,
} from '@/lib/newsletter/segments/schema';
import type { TopicChoices } from '@/lib/newsletter/topics/choices';
import { Button } from '../../button';
import { SelectField, TextField } from '../../form-fields';
import { FormNotice } from '../../form-notice';
import { type KeptFormAction, useKeptForm } from '../../use-kept-form';
import { useCount } from '../use-count';
import { ChoiceFields } from './choice-fields';
import styles from './segments.module.css';

type RuleText = Omit<SegmentRule, 'choices'> & { choices: string };
type Count = (rule: RuleText) => Promise<ActionResult<PeopleCount>>;

const optionsOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

const ruleOf = (form: FormData): RuleText => {
  const text = (name: string) => String(form.get(name) ?? '');
  const match = text('match') === 'all' ? 'all' : 'any';
  const origin = text('origin') as RuleText['origin'];
  return { match, choices: text('choices'), since: text('since'), before: text('before'), origin };
};

function reachWords(count: PeopleCount | null | undefined): string {
  if (count === undefined) return 'Counting …';
  if (count === null) return 'Choose who is of it, and they are counted.';
  if (count.people === 0) return 'Nobody is of it now.';
  return `${peopleFirst(count)} ${count.people === 1 ? 'is' : 'are'} of it now.`;
}

/** A new segment, or a known one, with how many are of it as it stands in the form. */
export function SegmentForm(props: {
  action: KeptFormAction;
  count: Count;
  choices: TopicChoices;
  segment?: Segment;
}) {
  const { segment, count, choices } = props;
  const { state, isPending, notice, formProps } = useKeptForm(props.action);
  const [chosen, setChosen] = useState<readonly string[]>(segment?.choices ?? []);
  const [typed, setTyped] = useState<Omit<RuleText, 'choices'>>({
    match: segment?.match ?? 'any',
    since: segment?.since ?? '',
    before: segment?.before ?? '',
    origin: segment?.origin ?? '',
  });
  const ask = useCallback(
    async (key: string) => {
      const result = await count(JSON.parse(key) as RuleText);
      return result.ok ? result.value : null;
    },
    [count],
  );
  const people = useCount(JSON.stringify({ ...typed, choices: chosen.join(' ') }), ask);
  const toggle = (name: string, isChosen: boolean) =>
    setChosen((now) => (isChosen ? [...now, name] : now.filter((one) => one !== name)));
  const onChange = (event: FormEvent<HTMLFormElement>) => {
    const { choices: _chosen, ...rest } = ruleOf(new FormData(event.currentTarget));
    setTyped(rest);
  };

  return (
    <form {...formProps} onChange={onChange} className={`stack ${styles.form}`}>
      <FormNotice form={state} ref={notice} />
      {segment && <input type="hidden" name="id" value={segment.id} />}
      {segment && <input type="hidden" name="version" value={segment.version} />}
      <input type="hidden" name="choices" value={chosen.join(' ')} />
      <TextField form={state} name="name" label="Name" initial={segment?.name} hint="Staff alone see it" />
      <SelectField
        form={state}
        name="match"
        label="Of what is ticked"
        initial={segment?.match ?? 'any'}
        choices={optionsOf(segmentMatches)}
      />
      <ChoiceFields choices={choices} chosen={chosen} onToggle={toggle} error={state.fields.choices} />
      <fieldset className={styles.group}>
        <legend>And only</legend>
        <div className={styles.days}>
          <TextField
            form={state}
            name="since"
            type="date"
            label="Came on this day or later"
            initial={segment?.since}
          />
          <TextField
            form={state}
            name="before"
            type="date"
            label="Came before this day"
            initial={segment?.before}
          />
          <SelectField
            form={state}
            name="origin"
            label="How they came"
            initial={segment?.origin ?? ''}
            choices={optionsOf(segmentOrigins)}
          />
        </div>
      </fieldset>
      <p className={styles.count} role="status">
        {reachWords(people)}
      </p>
      <div>
        <Button kind="primary" type="submit" isBusy={isPending}>
          Save segment
        </Button>
      </div>
    </form>
  );
}
