import { getData } from '@/lib/newsletter/preferences/get-data';

/** A subscriber's own data as JSON, for the holder of a mailed link. */
export async function GET(_request: Request, { params }: { params: Promise<{ token: string }> }) {
  const data = await getData((await params).token);
  if (!data) return new Response('This link is not known here.\n', { status: 404 });
  const body = `${JSON.stringify(data, null, 2)}\n`;
  return new Response(body, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
