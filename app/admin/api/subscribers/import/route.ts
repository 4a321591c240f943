import { requireAbility } from '@/lib/accounts/abilities';
import { requireStaff } from '@/lib/accounts/session';
import type { ActionResult } from '@/lib/action-result';
import { AppError } from '@/lib/errors';
import { importSubscribers, previewSubscribers } from '@/lib/newsletter/intake/import-subscribers';
import { importWish, maxImportBytes, type SubscriberImport } from '@/lib/newsletter/intake/schema';
import { failureResponse } from '../../../failure-response';
import { parseInput } from '../../../parse-input';
import { readMultipart } from '../../../read-multipart';
import { requireSameOrigin } from '../../../same-origin';

function refuse(forPerson: string): AppError {
  return new AppError('invalid', { forPerson, fields: { file: forPerson } });
}

const limits = {
  maxBytes: maxImportBytes + 64 * 1024,
  tooLarge: () => refuse('The file is larger than 20 MB. Split it.'),
};

/** Previews or imports a CSV of subscribers, as a multipart form. Answers an ActionResult with what becomes of it. */
export async function POST(request: Request): Promise<Response> {
  try {
    requireSameOrigin(request);
    const staff = await requireStaff();
    requireAbility(staff, 'subscriber.keep');
    const form = await readMultipart(request, limits);
    const chosen = form?.get('file');
    if (!form || !(chosen instanceof File) || chosen.size === 0) throw refuse('Choose a file.');
    const word = (name: string) => String(form.get(name) ?? '');
    const wish = parseInput(importWish, {
      topic: word('topic'),
      consentDate: word('consentDate'),
      consentSource: word('consentSource'),
      isDeclared: word('isDeclared') === 'on',
    });
    const file = { name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) };
    const seen = { hash: word('seenHash'), added: Number(word('seenAdded')) };
    const value =
      word('step') === 'import'
        ? await importSubscribers(staff, { ...file, wish, seen })
        : await previewSubscribers(staff, file, wish);
    return Response.json({ ok: true, value } satisfies ActionResult<SubscriberImport>);
  } catch (error) {
    return failureResponse(error);
  }
}
