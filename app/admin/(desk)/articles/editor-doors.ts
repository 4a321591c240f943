import { can, type StaffMember } from '@/lib/accounts/abilities';
import { getEditorChoices } from '@/lib/articles/desk';
import { listReviewers } from '@/lib/articles/flow/review/waiting';
import { getSettings } from '@/lib/settings/queries';
import {
  checkFactsAction,
  dismissNoticeAction,
  fillBlocksAction,
  listArticleHitsAction,
  listPicturesAction,
  publishArticleAction,
  readArticleAction,
  searchArticlesAction,
  searchDrawsAction,
  unpublishArticleAction,
} from './actions';
import {
  answerReviewAction,
  archiveArticleAction,
  askReviewAction,
  endPreviewsAction,
  openPreviewAction,
  scheduleArticleAction,
  unarchiveArticleAction,
  unscheduleArticleAction,
  withdrawNoteAction,
  withdrawReviewAction,
} from './flow-actions';

/** What the editor is given: the acts it may call and what its selects offer. */
export async function editorDoors(staff: StaffMember) {
  return {
    actions: {
      publish: publishArticleAction,
      withdrawNote: withdrawNoteAction,
      unpublish: unpublishArticleAction,
      schedule: scheduleArticleAction,
      unschedule: unscheduleArticleAction,
      askReview: askReviewAction,
      answerReview: answerReviewAction,
      withdrawReview: withdrawReviewAction,
      archive: archiveArticleAction,
      unarchive: unarchiveArticleAction,
      openPreview: openPreviewAction,
      endPreviews: endPreviewsAction,
      readArticle: readArticleAction,
      dismissNotice: dismissNoticeAction,
      checkFacts: checkFactsAction,
      searchDraws: searchDrawsAction,
      searchArticles: searchArticlesAction,
      listArticleHits: listArticleHitsAction,
      fillBlocks: fillBlocksAction,
      listPictures: listPicturesAction,
    },
    staffId: staff.id,
    choices: await getEditorChoices(staff),
    timeZone: (await getSettings()).data.timeZone,
    reviewers: await listReviewers(staff),
    canReview: can(staff, 'review.answer'),
    canAddPictures: can(staff, 'media.add'),
  };
}
