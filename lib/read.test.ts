import { afterEach, describe, expect, it } from 'vitest';
import { type ChangeClock, keepRead, setChangeClock } from './read';

function createClock() {
  let count: number | null = 0;
  const changedAt = new Map<string, number>();
  const clock: ChangeClock = {
    now: () => count,
    hasChanged: (tags, since) => tags.some((tag) => (changedAt.get(tag) ?? 0) > since),
  };
  return {
    clock,
    change(tag: string) {
      count = (count ?? 0) + 1;
      changedAt.set(tag, count);
    },
    lose() {
      count = null;
    },
  };
}

afterEach(() => setChangeClock(null));

describe('keepRead', () => {
  let times = 0;
  const read = (name: string) =>
    keepRead(name, async () => {
      times += 1;
      return { data: times, tags: ['draws'] };
    });

  it('reads once until one of its facts changes', async () => {
    const { clock, change } = createClock();
    setChangeClock(clock);
    const first = await read('a');
    change('settings');
    expect(await read('a')).toEqual(first);
    change('draws');
    expect(await read('a')).not.toEqual(first);
  });

  it('reads again where a change came while it was reading', async () => {
    const { clock, change } = createClock();
    setChangeClock(clock);
    const during = await keepRead('b', async () => {
      change('draws');
      return { data: 'old', tags: ['draws'] };
    });
    expect(during.data).toBe('old');
    expect((await keepRead('b', async () => ({ data: 'new', tags: ['draws'] }))).data).toBe('new');
  });

  it('keeps nothing while nobody follows the changes', async () => {
    const first = await read('c');
    expect(await read('c')).not.toEqual(first);
    const { clock, lose } = createClock();
    setChangeClock(clock);
    const followed = await read('c');
    lose();
    expect(await read('c')).not.toEqual(followed);
  });
});
