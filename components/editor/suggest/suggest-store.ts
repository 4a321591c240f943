import type { Editor, Range } from '@tiptap/core';
import type { SuggestionMount } from '@tiptap/suggestion';
import type { Choice, ChoiceSource, Sign } from './choices';

export interface OpenMenu {
  sign: Sign;
  query: string;
  choices: Choice[];
  isLoading: boolean;
  active: number;
  mount: SuggestionMount;
}

interface Asked {
  editor: Editor;
  range: Range;
}

/** The menu that typing opened, if one is; the editor's keys go to it first. */
export class SuggestStore {
  private menu: OpenMenu | null = null;
  private asked: Asked | null = null;
  /** Enter came before the hits for its letters did: it is for the first of those. */
  private isAwaited = false;
  private readonly listeners = new Set<() => void>();
  /** Filled by the part of the screen that knows what there is to choose from. */
  sources: Partial<Record<Sign, ChoiceSource>> = {};

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  get = (): OpenMenu | null => this.menu;

  show(menu: Omit<OpenMenu, 'active'>, asked: Asked): void {
    const isAwaited = this.isAwaited && menu.query === this.menu?.query;
    this.asked = asked;
    this.isAwaited = isAwaited && menu.isLoading;
    this.put({ ...menu, active: 0 });
    if (isAwaited && !menu.isLoading) this.choose(0);
  }

  close(): void {
    this.asked = null;
    this.isAwaited = false;
    this.put(null);
  }

  /** Whether there is something to choose: a menu without lines lets every key pass. */
  get isOffering(): boolean {
    return (this.menu?.choices.length ?? 0) > 0;
  }

  choose(place: number): void {
    const choice = this.menu?.choices[place];
    if (!choice || !this.asked || !this.menu) return;
    const next = choice.run(this.asked.editor, this.asked.range);
    if (next && this.menu) this.put({ ...this.menu, choices: next, active: 0 });
  }

  /** Arrow keys move, Enter and Tab choose; true where the key was meant for the menu. */
  takeKey(event: KeyboardEvent): boolean {
    if (!this.isOffering || !this.menu || event.shiftKey || event.ctrlKey || event.metaKey) return false;
    const { active, choices, isLoading } = this.menu;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      this.put({ ...this.menu, active: (active + step + choices.length) % choices.length });
      return true;
    }
    if (event.key !== 'Enter' && event.key !== 'Tab') return false;
    // The first line may still be a hit for fewer letters; another than the first was pointed at.
    if (isLoading && active === 0) this.isAwaited = true;
    else this.choose(active);
    return true;
  }

  private put(menu: OpenMenu | null): void {
    if (menu === this.menu) return;
    this.menu = menu;
    for (const listener of this.listeners) listener();
  }
}
