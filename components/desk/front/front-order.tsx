import styles from './front.module.css';
import { type FrontChoice, withSectionMoved } from './front-choice';
import { OrderRow } from './order-row';

/** The sections' rows in their order, and which of them are shown. */
export function FrontOrder(props: {
  choice: FrontChoice;
  onChange: (choice: FrontChoice, said: string) => void;
}) {
  const { choice, onChange } = props;
  const { sections } = choice;
  const move = (place: number, step: 1 | -1) =>
    onChange(
      withSectionMoved(choice, place, step),
      `${sections[place]?.name} is section ${place + 1 + step} now.`,
    );
  const show = (slug: string, isShown: boolean) =>
    onChange(
      { ...choice, sections: sections.map((each) => (each.slug === slug ? { ...each, isShown } : each)) },
      '',
    );
  return (
    <fieldset className="stack">
      <legend>Sections</legend>
      <p className="muted">
        Each shows its newest stories that stand not above. One without any is left out.
      </p>
      <ol className={styles.order}>
        {sections.map(({ slug, name, isShown }, place) => (
          <li key={slug}>
            <OrderRow
              id={slug}
              name={name}
              place={String(place + 1)}
              up={place > 0 ? () => move(place, -1) : null}
              down={place < sections.length - 1 ? () => move(place, 1) : null}
            >
              <label className="check">
                <input
                  type="checkbox"
                  checked={isShown}
                  onChange={(event) => show(slug, event.target.checked)}
                />
                {name}
              </label>
            </OrderRow>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
