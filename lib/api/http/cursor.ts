import { z } from 'zod';
import { parameterProblem } from './api-problem';

export interface Cursor<Place> {
  write(place: Place): string;
  /** @throws ApiProblem 400 where it is not one that this list gave out. */
  read(text: string): Place;
}

/**
 * A place in a list, as text that says nothing to its holder.
 * @param list the list's name: a cursor of another list is refused.
 */
export function cursorOf<Place extends z.ZodType>(list: string, place: Place): Cursor<z.output<Place>> {
  const whole = z.tuple([z.literal(list), place]);
  const write = (at: z.output<Place>) => Buffer.from(JSON.stringify([list, at])).toString('base64url');
  return {
    write,
    read(text) {
      const result = whole.safeParse(parseJson(Buffer.from(text, 'base64url').toString('utf8')));
      const at = result.success ? (result.data[1] as z.output<Place>) : null;
      if (at !== null && write(at) === text) return at;
      throw parameterProblem([{ parameter: 'cursor', detail: 'is not one that this list gave out' }]);
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
