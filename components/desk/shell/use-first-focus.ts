import { useEffect } from 'react';

/** Begins a page at the field that it is for, so that one can type at once. */
export function useFirstFocus(selector: string, isWanted = true): void {
  useEffect(() => {
    if (isWanted) document.querySelector<HTMLElement>(selector)?.focus();
  }, [selector, isWanted]);
}
