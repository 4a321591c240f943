import { asBlock, type FilledBlock, type FilledNode } from '@/lib/blocks/filled-body';
import { type BodyPlace, lettersOf, walkPlaces } from '@/lib/blocks/tree/body-places';
import { nocMentionsIn } from '@/lib/occupations/schema';
import type { CheckedArticle } from '../checked-article';
import type { Problem } from '../schema';
import { codesIn, paragraphsOf } from './paragraphs';

/** A number that a text gives out as a NOC code, where it does. */
export interface CodeMention {
  code: string;
  field: Problem['field'];
  place?: BodyPlace;
}

/** What the writer typed into a block. A source's title is another's words. */
function typedIn({ name, attrs }: FilledBlock): string[] {
  switch (name) {
    case 'picture':
      return [attrs.alt, attrs.caption];
    case 'draw-table':
      return [attrs.caption];
    case 'pull-quote':
      return [attrs.quote, attrs.by];
    case 'draw-highlight':
    case 'figure':
    case 'comparison':
    case 'see-also':
    case 'occupation-list':
    case 'embed':
    case 'source':
    case 'promo':
      return [];
  }
}

const isCode = /^\d{2,5}$/;
const wordsOf = (cell: FilledNode | undefined): string =>
  (cell?.content ?? [])
    .map((node) => lettersOf(node) ?? '')
    .join(' ')
    .trim();

/** Numbers alone in a cell, in a column of a table whose head names NOC: "NOC code" above "31102". */
function inTable(table: FilledNode, path: number[]): CodeMention[] {
  const [head, ...rows] = (table.content ?? []).map((row) => row.content ?? []);
  const columns = (head ?? []).flatMap((cell, column) => (/\bNOC\b/i.test(wordsOf(cell)) ? [column] : []));
  return rows.flatMap((cells, row) =>
    columns.flatMap((column): CodeMention[] => {
      const code = wordsOf(cells[column]);
      return isCode.test(code) ? [{ code, field: 'body', place: { path: [...path, row + 1, column] } }] : [];
    }),
  );
}

/** All numbers that an article gives out as NOC codes, wherever somebody typed them. */
export function codeMentions(
  article: Pick<CheckedArticle, 'headline' | 'standfirst' | 'heroAlt' | 'body'>,
): CodeMention[] {
  const inField = (field: 'headline' | 'standfirst' | 'heroAlt') =>
    nocMentionsIn(article[field]).map(({ code }): CodeMention => ({ code, field }));
  const inText = paragraphsOf(article.body).flatMap((paragraph) =>
    codesIn(paragraph).map(
      ({ code, at }): CodeMention => ({
        code,
        field: 'body',
        place: { path: paragraph.path, from: at, to: at + code.length },
      }),
    ),
  );
  const elsewhere = [...walkPlaces(article.body)].flatMap(({ node, path }): CodeMention[] => {
    if (node.type === 'table') return inTable(node, path);
    const block = asBlock(node);
    const typed = block ? typedIn(block) : [];
    return typed.flatMap((words) =>
      nocMentionsIn(words ?? '').map(({ code }): CodeMention => ({ code, field: 'body', place: { path } })),
    );
  });
  return [...inField('headline'), ...inField('standfirst'), ...inField('heroAlt'), ...inText, ...elsewhere];
}
