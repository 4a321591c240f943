import { z } from 'zod';
import { emailAddress } from '@/lib/email-address';
import type { WaitingRule } from './rules/schema';

/** A comment's states in the words of the desk. */
export const commentStates = {
  waiting: 'Waiting',
  approved: 'Shown',
  spam: 'Spam',
  deleted: 'Deleted',
} as const;
export type CommentState = keyof typeof commentStates;
export const commentState = z.enum(Object.keys(commentStates) as [CommentState, ...CommentState[]]);

/** Why a comment was not shown at once, in the words of the desk. */
export const holdReasons = {
  all: 'Every comment waits',
  first: 'New here',
  links: 'Links',
  words: 'Word list',
  repeat: 'Same words as another',
  speed: 'Very fast',
  many: 'Many from one network',
  page: 'Not from a page of ours, or from an old one',
  trap: 'Filled in a hidden field',
  banned: 'Banned',
} as const;
export type HoldReason = keyof typeof holdReasons;

export const longestName = 80;
export const longestComment = 5_000;
/** Letters, digits, signs or emoji: something that can be seen. */
const visible = /[\p{L}\p{N}\p{S}\p{Emoji}]/u;

/** What no text needs: control characters (PostgreSQL refuses NUL) and halves of characters. */
const clean = (typed: string) =>
  typed
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '');

const written = (field: { empty: string; longest: number; tooLong: string }) =>
  z
    .string({ error: field.empty })
    .transform((typed) => clean(typed).trim())
    .pipe(z.string().regex(visible, field.empty).max(field.longest, field.tooLong));

const rowId = z.coerce.number().int().positive().max(2_147_483_647);

/** The form below a story, as it is posted. */
export const commentForm = z.object({
  name: written({
    empty: 'Enter the name to show with your comment.',
    longest: longestName,
    tooLong: `Use at most ${longestName} characters for the name.`,
  }).transform((name) => name.replace(/\s+/g, ' ')),
  email: emailAddress,
  comment: written({
    empty: 'Write your comment.',
    longest: longestComment,
    tooLong: `Use at most ${longestComment.toLocaleString('en-CA')} characters for the comment.`,
  }),
  article: rowId,
  /** The comment that is answered. */
  parent: z.union([z.literal('').transform(() => null), rowId]).default(null),
  replies: z
    .string()
    .optional()
    .transform((value) => value === 'on'),
  /** Made by `pageToken`. */
  token: z.string().max(200).default(''),
  /** Hidden from people: whoever fills it in is a program. */
  website: z.string().default(''),
});
export type CommentForm = z.infer<typeof commentForm>;

/** A comment as readers have it: nothing of the person but the name that they chose. */
export interface ReaderComment {
  id: number;
  name: string;
  body: string;
  /** ISO, UTC. */
  at: string;
  /** Its words were taken away at the writer's wish. */
  isErased: boolean;
}

export interface CommentThread extends ReaderComment {
  /** The first of them, oldest first. */
  replies: ReaderComment[];
  replyCount: number;
}

/** A thread on its own page. */
export interface ThreadPage extends CommentThread {
  isOpen: boolean;
  waiting: WaitingRule;
  /** What `after` of the next page is; null at the end. */
  nextAfter: number | null;
}

export interface ArticleComments {
  articleId: number;
  isOpen: boolean;
  waiting: WaitingRule;
  /** All that are shown, replies too. */
  total: number;
  /** Newest first. */
  threads: CommentThread[];
  /** What `before` of the next page is; null at the end. */
  olderBefore: number | null;
}

/** The sentences beside the two buttons of reply mails, by name; one that was once shown stays as it is. */
export const replyWordings = {
  'replies-1':
    'Tell me by email of replies to my comments on this site. I can end it at any time with one click.',
} as const;
export type ReplyWording = keyof typeof replyWordings;
export const currentReplyWording: ReplyWording = 'replies-1';

/** 256 random bits in base64url. */
export const mailKey = z.string().regex(/^[\w-]{43}$/);

/** The page behind a mailed link; what cannot be a key leads to a page that says so. */
export function keyPath(page: 'confirm' | 'leave', given = ''): string {
  return `/comments/${page}/${mailKey.safeParse(given).success ? given : 'unknown'}`;
}

/** In days. */
export const confirmDays = 7;
