import type { Document } from '../keeping/document';
import { type AskNext, RenderingError } from '../making/ask-next';
import { type CdnTagHeader, cdnTagsOf } from '../making/cdn-tags';
import { namedInHeader, sharedForSeconds } from '../making/make-document';
import { buildReply, weighReply } from '../serving/build-reply';
import type { ApiAddress } from './api-address';

interface MakerOptions {
  askNext: AskNext;
  cdnTagHeader: CdnTagHeader;
  /** Headers of every answer, flat. */
  headers: string[];
}

/**
 * The public API's answers as documents, so that they are kept, dropped and compared as pages are.
 * @throws RenderingError where Next gives nothing that a caller may see.
 */
export function createAnswerMaker(options: MakerOptions): (address: ApiAddress) => Promise<Document> {
  const { askNext, cdnTagHeader, headers } = options;
  return async ({ path, key, isKept }) => {
    const answer = await askNext({ path });
    if (answer.status >= 500) {
      throw new RenderingError(`${path}: Next answered ${answer.status}`, { isAnswered: true });
    }
    const tags = namedInHeader(answer);
    const { location } = answer.headers;
    const isLasting = answer.status === 200 || answer.status === 410;
    const isShared = isLasting || answer.status === 308;
    const reply = await buildReply({
      status: answer.status,
      contentType: answer.headers['content-type'] ?? 'application/json',
      cacheControl: isShared ? sharedForSeconds : 'no-store',
      body: answer.body,
      headers: [
        ...(location ? ['Location', location] : []),
        ...(isShared ? cdnTagsOf(cdnTagHeader, tags) : []),
        ...headers,
      ],
    });
    const isKeepable = isKept && isLasting && tags.length > 0;
    return { ...reply, key, tags, weight: weighReply(reply), isKeepable };
  };
}
