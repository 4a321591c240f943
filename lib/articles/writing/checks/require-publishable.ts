import { AppError } from '@/lib/errors';
import type { ArticleText } from '../schema';
import { checkArticle } from './check-article';

/**
 * Asks whether a text may go out.
 * @returns it in plain words.
 * @throws AppError `invalid` with every error that stops it.
 */
export async function requirePublishable(text: ArticleText, firstPublishedAt: Date | null): Promise<string> {
  const { problems, plainText } = await checkArticle(text, firstPublishedAt);
  const errors = problems.filter((problem) => problem.kind === 'error');
  if (errors.length === 0) return plainText;
  const fields = Object.fromEntries(errors.map((problem) => [`text.${problem.field}`, problem.message]));
  const list = [...new Set(errors.map((problem) => problem.message))].join(' ');
  throw new AppError('invalid', { forPerson: list, fields });
}
