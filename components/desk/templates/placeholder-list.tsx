import styles from './templates.module.css';

export interface Placeholder {
  name: string;
  kind: 'words' | 'figure' | 'block' | 'when';
  means: string;
}

const kinds: Record<Placeholder['kind'], { label: string; hint: string }> = {
  figure: { label: 'Figures', hint: 'In sentences of the body. They stay references to the record.' },
  words: { label: 'Words', hint: 'Anywhere.' },
  block: { label: 'Blocks', hint: 'In the body, a paragraph each.' },
  when: {
    label: 'Conditions',
    hint: 'Show nothing; what stands beside them is left out where they do not hold.',
  },
};

/** Everything that a template can be filled with. */
export function PlaceholderList({ placeholders }: { placeholders: Placeholder[] }) {
  return (
    <section className="stack" aria-labelledby="placeholders-title">
      <h2 id="placeholders-title">Placeholders</h2>
      {Object.entries(kinds).map(([kind, { label, hint }]) => (
        <details key={kind}>
          <summary>{label}</summary>
          <p className="muted">{hint}</p>
          <dl className={styles.placeholders}>
            {placeholders
              .filter((one) => one.kind === kind)
              .map(({ name, means }) => (
                <div key={name}>
                  <dt>
                    <code>{`{{${name}}}`}</code>
                  </dt>
                  <dd>{means}</dd>
                </div>
              ))}
          </dl>
        </details>
      ))}
    </section>
  );
}
