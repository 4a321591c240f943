import { useState } from 'react';
import { type Act, Turns } from './turns';

/** The writes of one open editor in their order, and which acts are on their way. */
export function useTurns() {
  const [doing, setDoing] = useState<ReadonlySet<Act>>(new Set<Act>());
  const [turns] = useState(() => new Turns(setDoing));
  return { doing, turns };
}
