import type { DeskAction } from './desk-pages';

export interface ActAnswer {
  status: number;
  text: string;
}

/** Calls a server action as the desk's own script does: its first argument a state or an input, its second a form. */
export async function callAction(
  site: string,
  action: Pick<DeskAction, 'id' | 'page'>,
  options: { input?: unknown; form?: Record<string, string>; cookie?: string; origin?: string } = {},
): Promise<ActAnswer> {
  const body = new FormData();
  for (const [name, value] of Object.entries(options.form ?? {})) body.append(`1_${name}`, value);
  body.append('0', JSON.stringify([options.input ?? {}, '$K1']));
  const answer = await fetch(site + action.page, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'next-action': action.id,
      accept: 'text/x-component',
      origin: options.origin ?? site,
      ...(options.cookie && { cookie: options.cookie }),
    },
    body,
  });
  return { status: answer.status, text: await answer.text() };
}
