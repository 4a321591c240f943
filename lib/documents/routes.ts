import type { Target } from './target';

/** What surrounds an answer on the reader's side. */
export type Surrounding = 'page' | 'private-page' | 'embed' | 'machine';

interface DocumentRoute {
  matches: RegExp;
  surrounding?: Surrounding;
  /** Query parameters that make another document, with what they may be. All others are left out. */
  parameters?: Record<string, RegExp>;
  /** Those whose values are without number: with one of them the address is a question. */
  openParameters?: Record<string, RegExp>;
  isKept?: boolean;
  /** A free question: its answer is not kept, and is work of its own. Without `parameters` the whole query goes to the page. */
  isQuestion?: boolean;
}

const slug = /^[a-z0-9-]{1,40}$/;
const rowId = /^[1-9]\d{0,8}$/;
const year = /^\d{4}$/;

/** The first that matches counts; a reader page without a line here is a plain one. */
const documentRoutes: DocumentRoute[] = [
  {
    matches: /^\/search$/,
    parameters: { q: /^.+$/s, section: slug, time: slug, page: /^\d{1,2}$/, exact: /^1$/ },
    isQuestion: true,
  },
  { matches: /^\/tools\/crs-calculator$/, isQuestion: true },
  {
    matches: /^\/draws\/express-entry$/,
    parameters: {
      stream: slug,
      year,
      kind: /^(?:general|class|category)$/,
      sort: /^(?:oldest|(?:most|fewest)-invitations|(?:highest|lowest)-cut-off)$/,
    },
    openParameters: { after: slug },
  },
  { matches: /^\/categories\//, openParameters: { occupation: /^[^\p{C}]{1,100}$/u } },
  { matches: /^\/about\/contact$/, openParameters: { about: /^\/(?![/\\])[^\s\\\p{C}]{0,300}$/u } },
  {
    matches: /^\/[a-z0-9-]+\/[a-z0-9-]+\/comments$/,
    openParameters: { before: rowId, thread: rowId, after: rowId },
  },
  {
    // The address holds a person's token, or opens a text that is not published.
    matches: /^\/(?:newsletter\/(?:confirm|preferences|unsubscribe)|comments\/(?:confirm|leave)|preview)\//,
    surrounding: 'private-page',
    isKept: false,
  },
  { matches: /^\/embed\//, surrounding: 'embed' },
  { matches: /\.[a-z0-9]+$/, surrounding: 'machine' },
];

const plain: DocumentRoute = { matches: /^/ };

export interface DocumentAddress {
  /** Path and declared parameters in their canonical order: what Next is asked, and the key. */
  key: string;
  surrounding: Surrounding;
  isKept: boolean;
  /** Somebody's own question: each answer is work, of which one client may ask so much a minute. */
  isQuestion: boolean;
}

/** What a reader's address asks for. */
export function readDocumentAddress({ path, query }: Target): DocumentAddress {
  const route = documentRoutes.find(({ matches }) => matches.test(path)) ?? plain;
  const valuesOf = (allowedByName: Record<string, RegExp> = {}) =>
    Object.entries(allowedByName).flatMap(([name, allowed]) => {
      const value = query.get(name);
      return value !== null && allowed.test(value) ? [`${name}=${encodeURIComponent(value)}`] : [];
    });
  const open = valuesOf(route.openParameters);
  const declared = [...valuesOf(route.parameters), ...open];
  const asked = route.isQuestion && !route.parameters ? query.toString() : declared.join('&');
  const isQuestion = route.isQuestion ? asked !== '' : open.length > 0;
  return {
    key: asked ? `${path}?${asked}` : path,
    surrounding: route.surrounding ?? 'page',
    isKept: (route.isKept ?? true) && !isQuestion,
    isQuestion,
  };
}

/** Whose business a path is. */
export type Place =
  | 'health'
  | 'desk'
  | 'form'
  | 'public-api'
  | 'api'
  | 'framework'
  | 'asset'
  | 'media'
  | 'reader';

const places: [RegExp, Place][] = [
  [/^\/(?:healthz|readyz)$/, 'health'],
  [/^\/admin(?:\/|$)/, 'desk'],
  [/^\/api\/forms\//, 'form'],
  [/^\/api\/(?:v1(?:\/|$)|openapi\.json$)/, 'public-api'],
  // What leads on counts each click, so that none is answered from memory.
  [/^\/(?:api(?:\/|$)|go\/[^/]+$)/, 'api'],
  // Next also gives a page's raw payload under its path with this ending.
  [/^\/_(?:next(?:\/|$)|_nextjs)|\.rsc$/, 'framework'],
  [/^\/assets\//, 'asset'],
  [/^\/media\//, 'media'],
];

export function placeOf(path: string): Place {
  return places.find(([matches]) => matches.test(path))?.[1] ?? 'reader';
}
