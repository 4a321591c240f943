import { z } from 'zod';
import { AppError } from '@/lib/errors';
import { takeHook } from '@/lib/newsletter/bounces/take-hook';

/** In characters: providers send a few thousand. */
const longest = 512 * 1024;

const statuses: Partial<Record<AppError['code'], number>> = {
  forbidden: 403,
  'not-found': 404,
  invalid: 422,
};

async function readBody(request: Request): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of request.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > longest) throw new AppError('invalid', { forPerson: 'This call is too long.' });
  }
  return text + decoder.decode();
}

/** Bounces and complaints as a mail provider tells them. Forged calls are refused; repeated ones change nothing. */
export async function POST(request: Request, { params }: { params: Promise<{ provider: string }> }) {
  const { provider } = await params;
  try {
    const header = (name: string) => request.headers.get(name);
    const results = await takeHook(provider, { body: await readBody(request), header, now: Date.now() });
    return Response.json({ taken: results.length }, { headers: { 'Cache-Control': 'no-store' } });
  } catch (error) {
    const known =
      error instanceof z.ZodError
        ? new AppError('invalid', { forPerson: 'This call cannot be read.' })
        : error;
    if (!(known instanceof AppError)) throw error;
    if (known.code === 'forbidden') console.error(`mail hook: ${known.message}`);
    return Response.json({ error: known.forPerson }, { status: statuses[known.code] ?? 400 });
  }
}
