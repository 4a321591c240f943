import { diffArrays } from 'diff';
import type { BodyNode } from '@/lib/blocks/body';
import type { ArticleText } from '../schema';
import { type FieldName, fieldList, fieldWords, nodeKey } from './compare-texts';

export type Side = 'mine' | 'theirs';

export interface FieldChoice {
  name: FieldName;
  mine: string;
  theirs: string;
  /** Where only one side changed it, that side. */
  suggested: Side;
}

/** A run of the body: the same on both sides, or one to choose. */
export type BodyPart =
  | { kind: 'same'; nodes: BodyNode[] }
  | { kind: 'choice'; mine: BodyNode[]; theirs: BodyNode[]; suggested: Side | 'both' };

export interface Merge {
  fields: FieldChoice[];
  body: BodyPart[];
}

/** What was chosen, by a field's name or `body.` and the part's place; what is missing is as suggested. */
export type Choices = Record<string, Side | 'both'>;

export const bodyChoice = (place: number) => `body.${place}`;

/** Whose change it is, seen from the text that both began with; `both` where each changed it. */
function suggest(mine: BodyNode[], theirs: BodyNode[], base: Set<string>): Side | 'both' {
  const isKnown = (node: BodyNode) => base.has(nodeKey(node));
  if (mine.every(isKnown) && !(theirs.every(isKnown) && mine.length === 0)) return 'theirs';
  return theirs.every(isKnown) ? 'mine' : 'both';
}

/** A run that differs, paragraph by paragraph where each stands beside another. */
function choicesOf(mine: BodyNode[], theirs: BodyNode[], base: Set<string>): BodyPart[] {
  if (mine.length !== theirs.length)
    return [{ kind: 'choice', mine, theirs, suggested: suggest(mine, theirs, base) }];
  return mine.flatMap((node, place) => choiceOf([node], theirs.slice(place, place + 1), base));
}

function choiceOf(mine: BodyNode[], theirs: BodyNode[], base: Set<string>): BodyPart {
  return { kind: 'choice', mine, theirs, suggested: suggest(mine, theirs, base) };
}

function bodyParts(base: BodyNode[], mine: BodyNode[], theirs: BodyNode[]): BodyPart[] {
  const known = new Set(base.map(nodeKey));
  const parts: BodyPart[] = [];
  let [at, their] = [0, 0];
  let run: { mine: BodyNode[]; theirs: BodyNode[] } = { mine: [], theirs: [] };
  const flush = () => {
    if (run.mine.length + run.theirs.length > 0) parts.push(...choicesOf(run.mine, run.theirs, known));
    run = { mine: [], theirs: [] };
  };
  for (const { added, removed, value } of diffArrays(mine.map(nodeKey), theirs.map(nodeKey))) {
    const count = value.length;
    if (removed) run.mine = mine.slice(at, at + count);
    else if (added) run.theirs = theirs.slice(their, their + count);
    else {
      flush();
      parts.push({ kind: 'same', nodes: mine.slice(at, at + count) });
    }
    if (!added) at += count;
    if (!removed) their += count;
  }
  flush();
  return parts;
}

/** What differs between two texts that grew from one, and whose change each difference is. */
export function mergeTexts(base: ArticleText, mine: ArticleText, theirs: ArticleText): Merge {
  const fields = fieldList.flatMap((name): FieldChoice[] => {
    const [was, my, their] = [base, mine, theirs].map((text) => fieldWords(text, name)) as [
      string,
      string,
      string,
    ];
    if (my === their) return [];
    return [{ name, mine: my, theirs: their, suggested: my === was ? 'theirs' : 'mine' }];
  });
  const [was, my, their] = [base, mine, theirs].map((text) => text.body.content ?? []);
  return { fields, body: bodyParts(was ?? [], my ?? [], their ?? []) };
}

function nodesOf(part: BodyPart, choice: Side | 'both'): BodyNode[] {
  if (part.kind === 'same') return part.nodes;
  return choice === 'both' ? [...part.mine, ...part.theirs] : part[choice];
}

/** The merged text as chosen. */
export function applyChoices(
  merge: Merge,
  choices: Choices,
  mine: ArticleText,
  theirs: ArticleText,
): ArticleText {
  const fromThem = merge.fields.filter(({ name, suggested }) => (choices[name] ?? suggested) === 'theirs');
  const fields = Object.fromEntries(fromThem.map(({ name }) => [name, theirs[name]]));
  const content = merge.body.flatMap((part, place) =>
    nodesOf(part, part.kind === 'same' ? 'both' : (choices[bodyChoice(place)] ?? part.suggested)),
  );
  const body = { ...mine.body, content: content.length > 0 ? content : [{ type: 'paragraph' }] };
  return { ...mine, ...fields, body };
}
