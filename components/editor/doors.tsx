'use client';

import { createContext, useContext } from 'react';
import type { ActionResult } from '@/lib/action-result';
import type { NoteId } from '@/lib/articles/flow/notes/schema';
import type { AnswerReviewInput, AskReviewInput } from '@/lib/articles/flow/review/schema';
import type { ArticleId, PreviewState, ScheduleInput, UnscheduleInput } from '@/lib/articles/flow/schema';
import type { CheckFacts, CheckFactsInput } from '@/lib/articles/writing/checks/schema';
import type { ArticleHit, EditorChoices } from '@/lib/articles/writing/list-schema';
import type { ArticleDraft, ArticleVersion, PublishInput, SavedArticle } from '@/lib/articles/writing/schema';
import type { DrawData } from '@/lib/blocks/draw-data';
import type { BlockData, BlockName } from '@/lib/blocks/registry';
import type { DeskPicture } from '@/lib/media/schema';

type Action<Input, Value> = (input: Input) => Promise<ActionResult<Value>>;

/** The server's acts that the editor calls, handed in by the page. */
export interface EditorActions {
  publish: Action<PublishInput, SavedArticle>;
  withdrawNote: Action<NoteId, SavedArticle>;
  unpublish: Action<ArticleVersion, SavedArticle>;
  schedule: Action<ScheduleInput, SavedArticle>;
  unschedule: Action<UnscheduleInput, SavedArticle>;
  askReview: Action<AskReviewInput, SavedArticle>;
  answerReview: Action<AnswerReviewInput, SavedArticle>;
  withdrawReview: Action<ArticleVersion, SavedArticle>;
  archive: Action<ArticleVersion, SavedArticle>;
  unarchive: Action<ArticleVersion, SavedArticle>;
  openPreview: Action<ArticleId, PreviewState>;
  endPreviews: Action<ArticleId, PreviewState>;
  /** The article as it is stored now, whoever wrote it. */
  readArticle: Action<number, ArticleDraft | null>;
  dismissNotice: Action<{ id: number }, void>;
  checkFacts: Action<CheckFactsInput, CheckFacts>;
  searchDraws: Action<string, DrawData[]>;
  searchArticles: Action<string, ArticleHit[]>;
  /** Those of the ids that this person may see. */
  listArticleHits: Action<number[], ArticleHit[]>;
  fillBlocks: Action<
    { articleId: number | null; blocks: { name: BlockName; attrs: Record<string, unknown> }[] },
    (BlockData<BlockName> | null)[]
  >;
  listPictures: Action<
    { search?: string; before?: number | null },
    { pictures: DeskPicture[]; nextBefore: number | null }
  >;
}

/** What the editor's parts reach for: acts, and what its selects offer. */
export interface EditorDoors {
  actions: EditorActions;
  /** Who writes: the browser keeps each person's copies apart. */
  staffId: string;
  choices: EditorChoices;
  /** Colleagues that a story can be given to. */
  reviewers: { id: string; name: string }[];
  canReview: boolean;
  canAddPictures: boolean;
  /** The zone of the newsroom's clocks. */
  timeZone: string;
}

const context = createContext<EditorDoors | null>(null);
export const EditorDoorsProvider = context.Provider;

export function useEditorDoors(): EditorDoors {
  const doors = useContext(context);
  if (!doors) throw new Error('an editor part stands outside of the editor');
  return doors;
}
