import type { ActionResult } from '@/lib/action-result';
import type { EditionInput, EditionVersion } from '@/lib/newsletter/editions/schema';
import type { PeopleCount } from '@/lib/newsletter/people/words';

type Action<Input, Value> = (input: Input) => Promise<ActionResult<Value>>;

/** The server's acts that the screen of an edition calls, handed in by the page. */
export interface EditionActions {
  keep: Action<EditionInput, EditionVersion>;
  count: Action<{ topics: string[]; segmentId: string | null }, PeopleCount>;
  test: Action<{ id: string; to: string }, { to: string }>;
  remove: Action<EditionVersion, void>;
  schedule: Action<EditionVersion & { at: string }, EditionVersion>;
  unschedule: Action<EditionVersion, EditionVersion>;
  send: Action<EditionVersion, void>;
}
