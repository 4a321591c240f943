import { expect, it } from 'vitest';
import { type Act, Turns } from './turns';

/** Turns with acts that end when they are told to. */
function desk() {
  const log: string[] = [];
  const shown: Act[][] = [];
  const ends = new Map<string, (end: Error | null) => void>();
  const turns = new Turns((doing) => shown.push([...doing]));
  const act = (name: string) => () => {
    log.push(name);
    return new Promise<void>((resolve, reject) => {
      ends.set(name, (error) => (error ? reject(error) : resolve()));
    });
  };
  return {
    turns,
    log,
    shown,
    act,
    end: (name: string, error: Error | null = null) => ends.get(name)?.(error),
  };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

it('runs an act that is pressed while another one is on its way after it, and a second press of it once', async () => {
  const { turns, log, shown, act, end } = desk();
  const saving = turns.run('save', act('save'));
  const publishing = turns.run('publish', act('publish'));
  await turns.run('publish', act('publish again'));
  await settle();
  expect(log).toEqual(['save']);
  expect(shown.at(-1)).toEqual(['save', 'publish']);
  end('save');
  await saving;
  await settle();
  expect(log).toEqual(['save', 'publish']);
  expect(shown.at(-1)).toEqual(['publish']);
  end('publish');
  await publishing;
  expect(shown.at(-1)).toEqual([]);
  expect(turns.isBusy()).toBe(false);
});

it('gives the turn on where an act breaks, and lets it be pressed again', async () => {
  const { turns, log, act, end } = desk();
  const broken = turns.run('save', act('save'));
  const autosave = turns.inTurn(act('autosave'));
  await settle();
  end('save', new Error('broken'));
  await expect(broken).rejects.toThrow('broken');
  await settle();
  expect(log).toEqual(['save', 'autosave']);
  end('autosave');
  await autosave;
  const again = turns.run('save', act('again'));
  await settle();
  end('again');
  await again;
  expect(log).toEqual(['save', 'autosave', 'again']);
});
