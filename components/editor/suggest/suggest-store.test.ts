import type { Editor } from '@tiptap/react';
import { beforeEach, expect, it } from 'vitest';
import { type OpenMenu, SuggestStore } from './suggest-store';

const mount: OpenMenu['mount'] = () => () => undefined;
const asked = { editor: {} as Editor, range: { from: 1, to: 4 } };
const press = (key: string) => store.takeKey({ key } as KeyboardEvent);
let store: SuggestStore;
let chosen: string[];

/** Hits for some letters, or those of fewer letters while the next are asked for. */
function offer(query: string, labels: string[], isLoading = false): void {
  const choices = labels.map((label) => ({
    key: label,
    label,
    run: () => {
      chosen.push(label);
      return null;
    },
  }));
  store.show({ sign: '#', query, choices, isLoading, mount }, asked);
}

beforeEach(() => {
  store = new SuggestStore();
  chosen = [];
});

it('chooses what is pointed at', () => {
  offer('28', ['284', '28']);
  press('ArrowDown');
  expect(press('Enter')).toBe(true);
  expect(chosen).toEqual(['28']);
});

it('takes Enter that came before the hits for the first of them, not for one of fewer letters', () => {
  offer('', ['422']);
  offer('284', ['422'], true);
  expect(press('Enter')).toBe(true);
  expect(chosen).toEqual([]);
  offer('284', ['284', '180']);
  expect(chosen).toEqual(['284']);
});

it('forgets such an Enter where typing goes on, or where nothing is found', () => {
  offer('284', ['422'], true);
  press('Enter');
  offer('284 a', ['422'], true);
  offer('284 a', ['355']);
  offer('284 a', ['422'], true);
  press('Enter');
  offer('284 a', []);
  offer('284 a', ['355']);
  expect(chosen).toEqual([]);
});
