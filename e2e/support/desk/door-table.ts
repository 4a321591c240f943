import type { Ability } from '@/lib/accounts/abilities';

export interface Door {
  ability: Ability;
  /** Where the door leads to one article: what opens it on a colleague's. */
  others?: Ability;
  /** What is sent to a door that leads to one article; otherwise its id and a version that it never has. */
  input?: (article: DoorArticle) => unknown;
}

/** An article to try doors on, with what hangs on it. */
export interface DoorArticle {
  id: number;
  scheduleId: string;
  noticeId: number;
}

/** A version that no article has: whoever is let in changes nothing. */
const version = 999;

/** Every server action of the desk but those before the sign-in, and the ability that opens it. */
export const actionDoors: Record<string, Door> = {
  readArticleAction: { ability: 'article.write-own', others: 'article.write-any', input: ({ id }) => id },
  publishArticleAction: { ability: 'article.publish-own', others: 'article.publish-any' },
  unpublishArticleAction: { ability: 'article.publish-own', others: 'article.publish-any' },
  scheduleArticleAction: {
    ability: 'article.publish-own',
    others: 'article.publish-any',
    input: ({ id }) => ({ id, version, kind: 'publish', at: '2099-01-01T10:00' }),
  },
  unscheduleArticleAction: {
    ability: 'article.publish-own',
    others: 'article.publish-any',
    input: ({ scheduleId }) => ({ scheduleId }),
  },
  askReviewAction: {
    ability: 'review.ask',
    others: 'article.write-any',
    input: ({ id }) => ({ id, version, reviewerId: null, note: '' }),
  },
  answerReviewAction: { ability: 'review.answer' },
  withdrawReviewAction: { ability: 'review.ask' },
  archiveArticleAction: { ability: 'article.write-own', others: 'article.write-any' },
  unarchiveArticleAction: { ability: 'article.write-own', others: 'article.write-any' },
  keepReviewMailsAction: { ability: 'account.keep-own' },
  withdrawNoteAction: { ability: 'article.publish-own' },
  openPreviewAction: { ability: 'desk.open', others: 'article.write-any' },
  endPreviewsAction: { ability: 'article.write-own', others: 'article.write-any' },
  restoreRevisionAction: {
    ability: 'article.write-own',
    others: 'article.write-any',
    input: ({ id }) => ({ id, version, revisionId: 1 }),
  },
  changeManyAction: {
    ability: 'article.write-own',
    others: 'article.write-any',
    input: ({ id }) => ({ act: { kind: 'section', section: 'study' }, items: [{ id, version }] }),
  },
  keepViewAction: { ability: 'desk.open' },
  dropViewAction: { ability: 'desk.open' },
  dismissNoticeAction: {
    ability: 'article.write-own',
    others: 'article.write-any',
    input: ({ noticeId }) => ({ id: noticeId }),
  },
  checkFactsAction: { ability: 'desk.open' },
  searchArticlesAction: { ability: 'desk.open' },
  listArticleHitsAction: { ability: 'desk.open' },
  searchDrawsAction: { ability: 'desk.open' },
  fillBlocksAction: { ability: 'desk.open' },
  listPicturesAction: { ability: 'desk.open' },
  checkFiguresAction: { ability: 'article.publish-own' },
  draftStoryAction: { ability: 'article.write-own' },
  createDrawAction: { ability: 'draw.add' },
  saveDrawTableAction: { ability: 'draw.add' },
  listKnownDrawsAction: { ability: 'draw.add' },
  correctDrawAction: { ability: 'draw.correct' },
  settleFlagAction: { ability: 'draw.correct' },
  withdrawDrawAction: { ability: 'draw.withdraw' },
  reinstateDrawAction: { ability: 'draw.withdraw' },
  deleteDrawAction: { ability: 'draw.withdraw' },
  editPictureAction: { ability: 'media.add' },
  focusPictureAction: { ability: 'media.add' },
  deletePictureAction: { ability: 'media.delete' },
  keepPageAction: { ability: 'page.keep' },
  restorePageAction: { ability: 'page.keep' },
  keepFrontAction: { ability: 'front.keep' },
  keepPromoAction: { ability: 'promo.keep' },
  keepTemplateAction: { ability: 'template.keep' },
  resetTemplateAction: { ability: 'template.keep' },
  previewTemplateAction: { ability: 'template.keep' },
  blockSearchAction: { ability: 'search.keep' },
  unblockSearchAction: { ability: 'search.keep' },
  judgeAction: { ability: 'comment.judge' },
  banAction: { ability: 'comment.judge' },
  liftAction: { ability: 'comment.judge' },
  closeAction: { ability: 'comment.judge' },
  keepRulesAction: { ability: 'comment.judge' },
  findWriterAction: { ability: 'comment.judge' },
  eraseWriterAction: { ability: 'comment.judge' },
  keepRedirectAction: { ability: 'redirect.keep' },
  removeRedirectAction: { ability: 'redirect.keep' },
  previewRedirectsAction: { ability: 'redirect.keep' },
  importRedirectsAction: { ability: 'redirect.keep' },
  settleReportAction: { ability: 'report.settle' },
  beginEditionAction: { ability: 'edition.write' },
  keepSegmentAction: { ability: 'edition.write' },
  deleteSegmentAction: { ability: 'edition.write' },
  countSegmentAction: { ability: 'edition.write' },
  keepEditionAction: { ability: 'edition.write' },
  countAudienceAction: { ability: 'edition.write' },
  testEditionAction: { ability: 'edition.write' },
  deleteEditionAction: { ability: 'edition.write' },
  scheduleEditionAction: { ability: 'edition.send' },
  unscheduleEditionAction: { ability: 'edition.send' },
  sendEditionAction: { ability: 'edition.send' },
  steerSendingAction: { ability: 'edition.send' },
  suppressSubscriberAction: { ability: 'subscriber.keep' },
  liftSubscriberAction: { ability: 'subscriber.keep' },
  eraseSubscriberAction: { ability: 'subscriber.keep' },
  invitePersonAction: { ability: 'people.keep' },
  endInvitationAction: { ability: 'people.keep' },
  changeRoleAction: { ability: 'people.keep' },
  setActiveAction: { ability: 'people.keep' },
  handOverAction: { ability: 'people.keep' },
  resetCodesAction: { ability: 'people.keep' },
  changeNameAction: { ability: 'account.keep-own' },
  changePasswordAction: { ability: 'account.keep-own' },
  endSessionAction: { ability: 'account.keep-own' },
  endOtherSessionsAction: { ability: 'account.keep-own' },
  keepSettingsAction: { ability: 'settings.keep' },
  beginCodesAction: { ability: 'account.keep-own' },
  turnOnCodesAction: { ability: 'account.keep-own' },
  turnOffCodesAction: { ability: 'account.keep-own' },
  renewRecoveryAction: { ability: 'account.keep-own' },
};

/** Every route of the desk that is no page. */
export const routeDoors: Record<string, Ability> = {
  '/admin/api/articles/save': 'article.write-own',
  '/admin/api/articles/presence': 'article.write-own',
  '/admin/api/comments': 'comment.judge',
  '/admin/api/find': 'desk.open',
  '/admin/api/pictures': 'media.add',
  '/admin/api/rounds': 'draw.import',
  '/admin/api/sendings/[id]': 'edition.write',
  '/admin/api/subscribers/export': 'subscriber.keep',
  '/admin/api/subscribers/import': 'subscriber.keep',
};

/** Those of them that are read; all others are posted to. */
export const readRoutes = ['/admin/api/find', '/admin/api/sendings/[id]'];

/** Every route under /api, for readers and machines: none of them knows the staff. */
export const publicRoutes = [
  'app/api',
  'app/api/[...path]',
  'app/api/auth/[...nextauth]',
  'app/api/forms/[form]',
  'app/api/mail/hooks/[provider]',
  'app/api/links/[id]',
  'app/api/oembed',
  'app/api/openapi.json',
  'app/api/search/suggest',
  'app/api/v1/articles',
  'app/api/v1/articles/[section]/[slug]',
  'app/api/v1/draws',
  'app/api/v1/draws.csv',
  'app/api/v1/draws/[program]/[number]',
  'app/api/v1/streams',
];

/** Every page of the desk, and the ability that opens it: for anybody else it is not there. */
export const pageDoors: Record<string, Ability> = {
  '/admin': 'desk.open',
  '/admin/account': 'account.keep-own',
  '/admin/account/codes': 'account.keep-own',
  '/admin/activity': 'activity.see',
  '/admin/articles': 'desk.open',
  '/admin/articles/[id]': 'article.write-own',
  '/admin/articles/[id]/revisions': 'article.write-own',
  '/admin/articles/changed': 'desk.open',
  '/admin/articles/new': 'article.write-own',
  '/admin/calendar': 'desk.open',
  '/admin/comments': 'comment.judge',
  '/admin/comments/rules': 'comment.judge',
  '/admin/comments/writer': 'comment.judge',
  '/admin/draws': 'desk.open',
  '/admin/draws/[program]/[number]': 'desk.open',
  '/admin/draws/import': 'draw.import',
  '/admin/draws/import/table': 'draw.add',
  '/admin/draws/new': 'draw.add',
  '/admin/draws/untold': 'article.write-own',
  '/admin/front': 'front.keep',
  '/admin/media': 'desk.open',
  '/admin/media/[id]': 'desk.open',
  '/admin/newsletter': 'edition.write',
  '/admin/newsletter/[edition]': 'edition.write',
  '/admin/newsletter/[edition]/preview': 'edition.write',
  '/admin/newsletter/segments': 'edition.write',
  '/admin/newsletter/segments/[segment]': 'edition.write',
  '/admin/newsletter/segments/new': 'edition.write',
  '/admin/outbox': 'outbox.see',
  '/admin/outbox/[id]': 'outbox.see',
  '/admin/pages': 'page.keep',
  '/admin/pages/[page]': 'page.keep',
  '/admin/people': 'people.keep',
  '/admin/people/[person]': 'people.keep',
  '/admin/promos': 'promo.keep',
  '/admin/promos/[id]': 'promo.keep',
  '/admin/promos/new': 'promo.keep',
  '/admin/redirects': 'redirect.keep',
  '/admin/redirects/import': 'redirect.keep',
  '/admin/reports': 'report.settle',
  '/admin/reports/settled': 'report.settle',
  '/admin/searches': 'search.keep',
  '/admin/settings': 'settings.keep',
  '/admin/settings/templates': 'template.keep',
  '/admin/settings/templates/[kind]': 'template.keep',
  '/admin/subscribers': 'subscriber.see',
  '/admin/subscribers/import': 'subscriber.keep',
  '/admin/subscribers/one': 'subscriber.see',
};
