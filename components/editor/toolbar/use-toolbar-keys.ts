import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

/**
 * A toolbar is one stop for Tab; arrow keys, Home and End move inside it (ARIA's toolbar pattern).
 * The buttons are asked of the page, since some come and go.
 */
export function useToolbarKeys(): {
  ref: RefObject<HTMLDivElement | null>;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: (event: FocusEvent) => void;
} {
  const ref = useRef<HTMLDivElement>(null);
  const buttons = () => [...(ref.current?.querySelectorAll<HTMLButtonElement>('button.tool') ?? [])];
  const makeStop = (stop: Element | null | undefined) => {
    for (const button of buttons()) button.tabIndex = button === stop ? 0 : -1;
  };
  useEffect(() => {
    const all = buttons();
    if (!all.some((button) => button.tabIndex === 0 && button.dataset.stop)) makeStop(all[0]);
  });

  return {
    ref,
    onFocus: (event) => {
      // A line of an open menu is no stop of the bar.
      if (!(event.target instanceof HTMLButtonElement && event.target.matches('.tool'))) return;
      for (const button of buttons()) delete button.dataset.stop;
      event.target.dataset.stop = 'true';
      makeStop(event.target);
    },
    onKeyDown: (event) => {
      const all = buttons();
      const at = all.indexOf(event.target as HTMLButtonElement);
      if (at < 0) return;
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      all[(to + all.length) % all.length]?.focus();
    },
  };
}
