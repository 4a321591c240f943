import type { ProgramChoice, TopicChoices } from '@/lib/newsletter/topics/choices';
import styles from './segments.module.css';

interface Picks {
  chosen: readonly string[];
  onToggle: (name: string, isChosen: boolean) => void;
}

function Choice({ name, label, chosen, onToggle }: Picks & { name: string; label: string }) {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={chosen.includes(name)}
        onChange={(event) => onToggle(name, event.target.checked)}
      />
      {label}
    </label>
  );
}

function StreamChoices({ program, ...picks }: Picks & { program: ProgramChoice }) {
  const names = program.streams.map(({ slug, name }) => ({
    name: `alert/${program.slug}/${slug}`,
    label: name,
  }));
  return (
    <details open={names.some(({ name }) => picks.chosen.includes(name))}>
      <summary>{program.name}</summary>
      <div className={styles.choices}>
        {names.map((choice) => (
          <Choice key={choice.name} {...choice} {...picks} />
        ))}
      </div>
    </details>
  );
}

/** What people can be told apart by: their mails, and what their draw alerts are about. */
export function ChoiceFields({
  choices,
  error,
  ...picks
}: Picks & { choices: TopicChoices; error?: string | undefined }) {
  const mails = [
    { name: 'weekly', label: 'Weekly newsletter' },
    { name: 'daily', label: 'Daily brief' },
    ...choices.sections.map(({ slug, name }) => ({ name: `section/${slug}`, label: `New stories: ${name}` })),
  ];
  const programs = choices.programs.map(({ slug, name }) => ({ name: `alert/${slug}`, label: name }));
  return (
    <>
      <fieldset className={styles.group} aria-describedby={error ? 'choices-error' : undefined}>
        <legend>Whoever gets</legend>
        <div className={styles.choices}>
          {mails.map((choice) => (
            <Choice key={choice.name} {...choice} {...picks} />
          ))}
        </div>
        {error && (
          <p className="field-error" id="choices-error">
            {error}
          </p>
        )}
      </fieldset>
      <fieldset className={styles.group}>
        <legend>Whoever has a draw alert about</legend>
        <div className={styles.choices}>
          {programs.map((choice) => (
            <Choice key={choice.name} {...choice} {...picks} />
          ))}
        </div>
        <div className={styles.streams}>
          <p>Or about one stream alone of</p>
          {choices.programs
            .filter(({ streams }) => streams.length > 0)
            .map((program) => (
              <StreamChoices key={program.slug} program={program} {...picks} />
            ))}
        </div>
      </fieldset>
    </>
  );
}
