import { comment } from '../comment';
import { confirmReplyMails, leaveReplyMails } from '../comment-mails';
import { confirmSubscriptionForm } from '../confirm-subscription';
import type { FormHandler } from '../form-handler';
import { addTopicsForm } from '../preferences/add-topics';
import { askForDataForm } from '../preferences/ask-for-data';
import { eraseSubscriberForm } from '../preferences/erase-subscriber';
import { stopTopicsForm } from '../preferences/stop-topics';
import { refusal } from '../refusal';
import { reportError } from '../report-error';
import { subscribe } from '../subscribe';
import { unsubscribe } from '../unsubscribe';

/** The forms of the reader's side, by the name in their address. */
const handlers = new Map<string, FormHandler>([
  ['subscribe', subscribe],
  ['stop-topics', stopTopicsForm],
  ['add-topics', addTopicsForm],
  ['subscriber-data', askForDataForm],
  ['erase-subscriber', eraseSubscriberForm],
  ['confirm-subscription', confirmSubscriptionForm],
  ['unsubscribe', unsubscribe],
  ['comment', comment],
  ['confirm-replies', confirmReplyMails],
  ['leave-replies', leaveReplyMails],
  ['report-error', reportError],
]);

async function readFields(request: Request): Promise<Record<string, string>> {
  const data = await request.formData().catch(() => new FormData());
  const valuesOf = (name: string) => data.getAll(name).filter((value) => typeof value === 'string');
  // The database refuses NUL, which nobody types.
  const textOf = (name: string) => valuesOf(name).join(' ').replaceAll('\0', '');
  return Object.fromEntries([...new Set(data.keys())].map((name) => [name, textOf(name)]));
}

/**
 * Takes a form and leads on (303), or answers what is wrong with it as `FormState` (4xx), which the
 * layer in front turns into the form's page.
 */
export async function POST(request: Request, { params }: { params: Promise<{ form: string }> }) {
  const { form } = await params;
  const handler = handlers.get(form);
  if (!handler) return new Response('There is no such form.\n', { status: 404 });
  const fields = await readFields(request);
  const address = request.headers.get('x-forwarded-for') ?? '';
  try {
    const location = await handler.submit({ fields, address });
    return new Response(null, { status: 303, headers: { Location: location, 'Cache-Control': 'no-store' } });
  } catch (error) {
    return refusal(error, { form, page: handler.pageOf(fields), fields, typed: handler.typed });
  }
}
