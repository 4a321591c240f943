import type { z } from 'zod';
import { type Ability, requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { requireStaff } from '@/lib/accounts/session';
import type { ActionResult } from '@/lib/action-result';
import { parseInput } from './parse-input';
import { toFailure } from './to-failure';

/**
 * The door of every act at the desk: session, ability, input, act; and an answer in words.
 * The act asks for the ability again, since it has other callers.
 */
export function staffAction<Schema extends z.ZodType, T>(
  ability: Ability,
  schema: Schema,
  act: (staff: StaffMember, input: z.output<Schema>) => Promise<T>,
): (input: z.input<Schema>) => Promise<ActionResult<T>> {
  return async (input) => {
    try {
      const staff = await requireStaff();
      requireAbility(staff, ability);
      return { ok: true, value: await act(staff, parseInput(schema, input)) };
    } catch (error) {
      return toFailure(error);
    }
  };
}
