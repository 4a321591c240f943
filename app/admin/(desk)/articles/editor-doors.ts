import { can, type StaffMember } from '@/lib/accounts/abilities';
import { getEditorChoices } from '@/lib/articles/desk';
import {
  dismissNoticeAction,
  fillBlocksAction,
  listPicturesAction,
  publishArticleAction,
  readArticleAction,
  searchArticlesAction,
  searchDrawsAction,
  unpublishArticleAction,
} from './actions';
import { endPreviewsAction, openPreviewAction } from './flow-actions';

/** What the editor is given: the acts it may call and what its selects offer. */
export async function editorDoors(staff: StaffMember) {
  return {
    actions: {
      publish: publishArticleAction,
      unpublish: unpublishArticleAction,
      openPreview: openPreviewAction,
      endPreviews: endPreviewsAction,
      readArticle: readArticleAction,
      dismissNotice: dismissNoticeAction,
      searchDraws: searchDrawsAction,
      searchArticles: searchArticlesAction,
      fillBlocks: fillBlocksAction,
      listPictures: listPicturesAction,
    },
    staffId: staff.id,
    choices: await getEditorChoices(staff),
    canAddPictures: can(staff, 'media.add'),
  };
}
