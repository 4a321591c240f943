import type { z } from 'zod';
import { type Ability, requireAbility, type StaffMember } from '@/lib/accounts/abilities';
import { requireStaff } from '@/lib/accounts/session';
import { AppError } from '@/lib/errors';
import type { ActionResult } from './action-result';
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
      const parsed = schema.safeParse(input);
      if (!parsed.success) throw invalidInput(parsed.error);
      return { ok: true, value: await act(staff, parsed.data) };
    } catch (error) {
      return toFailure(error);
    }
  };
}

function invalidInput(error: z.ZodError): AppError {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) fields[issue.path.join('.')] ??= issue.message;
  return new AppError('invalid', {
    message: `invalid input: ${Object.keys(fields).join(', ')}`,
    forPerson: 'Some fields need another look.',
    fields,
  });
}
