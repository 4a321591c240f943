import { getDrawPreview } from '@/lib/previews/queries';
import { notThere } from '../../../../machine-answer';
import { previewAnswer, readPreviewFile } from '../../../preview-answer';

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ program: string; file: string }> },
): Promise<Response> {
  const { program, file } = await params;
  const asked = readPreviewFile(file);
  if (!asked) return notThere();
  return previewAnswer(
    await getDrawPreview({ program, number: asked.name }),
    `/og/draws/${program}/${encodeURIComponent(asked.name)}${asked.file.slice(asked.name.length)}`,
  );
}
