import { Button } from '../button';
import styles from './palette.module.css';

/** The keys of the desk. Those of writing are in the editor's own sheet. */
const parts = (control: string): { title: string; keys: [string[], string][] }[] => [
  {
    title: 'Everywhere',
    keys: [
      [[control, 'K'], 'Find anything'],
      [['?'], 'These shortcuts'],
      [['Esc'], 'Close what is open'],
    ],
  },
  {
    title: 'In an article',
    keys: [
      [[control, 'S'], 'Save'],
      [[control, 'Shift', 'Enter'], 'To the Publish button'],
      [[control, 'Shift', 'F'], 'Full screen'],
      [[control, '/'], 'All keys of writing'],
    ],
  },
  {
    title: 'Comments that wait',
    keys: [
      [['j'], 'Next'],
      [['k'], 'The one before'],
      [['a'], 'Approve'],
      [['s'], 'Spam'],
      [['d'], 'Delete'],
      [['w'], 'Let it wait'],
      [['x'], 'Choose'],
      [['u'], 'Undo'],
    ],
  },
];

export function ShortcutSheet({ control, onClose }: { control: string; onClose: () => void }) {
  return (
    <div className={styles.sheet}>
      <h2>Shortcuts</h2>
      {parts(control).map(({ title, keys }) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl className={styles.keys}>
            {keys.map(([pressed, what]) => (
              <div key={what}>
                <dt>
                  {pressed.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <div>
        <Button onClick={onClose}>Close</Button>
      </div>
    </div>
  );
}
