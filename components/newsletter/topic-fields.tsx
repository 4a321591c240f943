import type { FormState } from '@/lib/form-state';
import type { TopicChoices } from '@/lib/newsletter/topics/choices';
import { isSentNow } from '@/lib/newsletter/topics/topic-words';
import { AlertFields } from './alert-fields';
import './topics.css';

const described = (id: string, error: string | undefined) => (error ? `${id}-error` : undefined);

function Choice(props: { value: string; label: string; hint?: string; isChosen: boolean }) {
  const { value, label, hint, isChosen } = props;
  return (
    <label className="topic-choice">
      <input type="checkbox" name="topic" value={value} defaultChecked={isChosen} />
      <span>
        {label}
        {hint ? <span className="topic-hint">{hint}</span> : null}
      </span>
    </label>
  );
}

/**
 * What a person can ask for, as plain fields. `chosen` are the topics that are ticked at first;
 * `taken` those that they get already, which are not offered.
 */
export function TopicFields(props: {
  choices: TopicChoices;
  formState: FormState | null;
  chosen: readonly string[];
  taken?: readonly string[];
}) {
  const { choices, formState, taken = [] } = props;
  const chosen = formState ? (formState.values.topic ?? '').split(' ') : props.chosen;
  const error = formState?.errors.topic;
  const isOffered = (value: string) => !taken.includes(value);
  const hinted = (value: string, hint = '') =>
    [hint, isSentNow(value, choices) ? '' : 'Starts soon.'].filter(Boolean).join(' ');
  const sections = choices.sections.filter(({ slug }) => isOffered(`section/${slug}`));
  const isAnySent = sections.some(({ slug }) => isSentNow(`section/${slug}`, choices));
  return (
    <>
      <input type="hidden" name="choices" value="1" />
      {error ? (
        <p className="sign-up-error" id="topic-error">
          {error}
        </p>
      ) : null}
      {(isOffered('weekly') || isOffered('daily')) && (
        <fieldset className="topic-group" aria-describedby={described('topic', error)}>
          <legend>Mails</legend>
          {isOffered('weekly') && (
            <Choice
              value="weekly"
              label="Weekly newsletter"
              hint={hinted('weekly', 'The week’s draws, what changed, and what it means.')}
              isChosen={chosen.includes('weekly')}
            />
          )}
          {isOffered('daily') && (
            <Choice
              value="daily"
              label="Daily brief"
              hint={hinted('daily', 'The day’s draws and stories in a few lines, on days that have any.')}
              isChosen={chosen.includes('daily')}
            />
          )}
        </fieldset>
      )}
      {sections.length > 0 && (
        <fieldset className="topic-group">
          <legend>New stories by section</legend>
          {!isAnySent && <p className="topic-hint">Starts soon.</p>}
          <div className="topic-columns">
            {sections.map(({ slug, name }) => (
              <Choice
                key={slug}
                value={`section/${slug}`}
                label={name}
                hint={isAnySent ? hinted(`section/${slug}`) : undefined}
                isChosen={chosen.includes(`section/${slug}`)}
              />
            ))}
          </div>
        </fieldset>
      )}
      <AlertFields choices={choices} formState={formState} />
    </>
  );
}
