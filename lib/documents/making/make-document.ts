import { documentTagsHeader } from '@/lib/document-metas';
import type { Document } from '../keeping/document';
import type { DocumentAddress } from '../routes';
import type { SecurityHeaders } from '../security-headers';
import { buildReply, weighReply } from '../serving/build-reply';
import { type Answer, type AskNext, RenderingError } from './ask-next';
import { type CdnTagHeader, cdnTagsOf } from './cdn-tags';
import { type CleanPage, cleanHtml, isIncomplete, readPage } from './clean-html';

/** A shared cache may keep a document for 2 s, and give it for 3 s more while it asks: 5 s in all. */
export const sharedForSeconds = 'public, max-age=0, s-maxage=2, stale-while-revalidate=3';
const notShared = 'private, no-store';

/** Names that Next keeps for bare pages of its own; asked for beneath a name that it does not know. */
const nextsOwn = /^\/(?:404|500|_[^/]*)$/;
const pathFor = ({ key }: DocumentAddress) => (nextsOwn.test(key) ? `/missing${key}` : key);

export interface DocumentMaker {
  /** @throws RenderingError where Next gives nothing that a reader may see. */
  make(address: DocumentAddress): Promise<Document>;
  /** The page of a refused form, with its state (encoded); never kept. */
  makeRefused(address: DocumentAddress, formState: string, status: number): Promise<Document>;
}

interface MakerOptions {
  askNext: AskNext;
  security: SecurityHeaders;
  siteUrl: string;
  cdnTagHeader: CdnTagHeader;
  /** Pages then keep their scripts, and the framework's own error page. */
  isDevelopment: boolean;
}

/** A refused form's page says so in what is read out, and shown in a tab, first. */
const titledAsError = (html: string) => html.replace('<title>', '<title>Error: ');

const isHtml = (answer: Answer) => /^text\/html\b/.test(answer.headers['content-type'] ?? '');

/** The facts that a machine's answer names in its header. */
export const namedInHeader = (answer: Answer) =>
  String(answer.headers[documentTagsHeader] ?? '')
    .split(' ')
    .filter(Boolean);

/** Next's answers as documents. */
export function createDocumentMaker(options: MakerOptions): DocumentMaker {
  const { askNext, security, siteUrl, cdnTagHeader, isDevelopment } = options;

  /** An address on this site without its origin, so that it holds under every name of the site. */
  const withoutOrigin = (address: string) =>
    address.startsWith(`${siteUrl}/`) ? address.slice(siteUrl.length) : address;

  function clean(answer: Answer, path: string): CleanPage {
    const source = answer.body.toString('utf8');
    if (isDevelopment) return readPage(source);
    const page = cleanHtml(source);
    if (!isIncomplete(page.html)) return page;
    throw new RenderingError(`${path}: the page is not whole without scripts`, { isAnswered: true });
  }

  async function build(address: DocumentAddress, answer: Answer, forced?: number): Promise<Document> {
    const [path = ''] = address.key.split('?');
    if (answer.status >= 500 && !isDevelopment) {
      throw new RenderingError(`${path}: Next answered ${answer.status}`, { isAnswered: true });
    }
    const redirect = answer.status >= 300 && answer.status < 400;
    const page = isHtml(answer) && !redirect ? clean(answer, path) : null;
    const tags = page?.tags ?? namedInHeader(answer);
    const location = page?.location ?? (redirect ? answer.headers.location : undefined);
    const status = forced ?? (page?.location ? 308 : (page?.status ?? answer.status));
    const isShared = address.isKept && !forced;
    const reply = await buildReply({
      status,
      contentType: answer.headers['content-type'] ?? 'text/html; charset=utf-8',
      cacheControl: isShared ? sharedForSeconds : notShared,
      body: location
        ? Buffer.alloc(0)
        : page
          ? Buffer.from(forced ? titledAsError(page.html) : page.html)
          : answer.body,
      headers: [
        ...(location ? ['Location', withoutOrigin(location)] : []),
        ...(isShared ? cdnTagsOf(cdnTagHeader, tags) : []),
        ...security.reader(address.surrounding),
      ],
    });
    const isLasting = status === 200 || status === 410 || (status === 308 && !redirect);
    return {
      ...reply,
      key: address.key,
      tags,
      weight: weighReply(reply),
      isKeepable: isShared && isLasting && tags.length > 0,
    };
  }

  return {
    make: async (address) => build(address, await askNext({ path: pathFor(address) })),
    makeRefused: async (address, formState, status) =>
      build(address, await askNext({ path: pathFor(address), formState }), status),
  };
}
