import { drawPicture } from '@/lib/previews/draw-picture';
import { getSitePreview } from '@/lib/previews/queries';
import { machineAnswer } from '../../machine-answer';

export async function GET(): Promise<Response> {
  const { data, tags } = await getSitePreview();
  return machineAnswer({ data: await drawPicture(data), tags }, 'png');
}
