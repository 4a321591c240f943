import { drawPicture } from '@/lib/previews/draw-picture';
import type { Preview } from '@/lib/previews/queries';
import type { Read } from '@/lib/read';
import { machineAnswer, notThere } from '../machine-answer';

/**
 * A preview picture at its present address. Another version of the same thing leads there: a network
 * that kept an old address still gets the true figures.
 */
export async function previewAnswer({ data, tags }: Read<Preview | null>, asked: string): Promise<Response> {
  if (!data) return notThere();
  if (data.path !== asked) return new Response(null, { status: 307, headers: { Location: data.path } });
  return machineAnswer({ data: await drawPicture(data.card), tags }, 'png');
}

/** `284-0a1b2c3d4e5f.png` → what it shows and its version; null for any other name. */
export function readPreviewFile(file: string): { name: string; file: string } | null {
  const [, name] = /^(.{1,60})-[0-9a-f]{12}\.png$/.exec(file) ?? [];
  return name ? { name, file } : null;
}
