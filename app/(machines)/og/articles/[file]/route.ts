import { getArticlePreview } from '@/lib/previews/queries';
import { notThere } from '../../../machine-answer';
import { previewAnswer, readPreviewFile } from '../../preview-answer';

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const file = readPreviewFile((await params).file);
  if (!file || !/^[1-9]\d{0,8}$/.test(file.name)) return notThere();
  return previewAnswer(await getArticlePreview(Number(file.name)), `/og/articles/${file.file}`);
}
