import type { Ability } from '@/lib/accounts/abilities';

export interface Door {
  ability: Ability;
  /** Where the door leads to one article: what opens it on a colleague's. */
  others?: Ability;
}

/** Every server action of the desk but those before the sign-in, and the ability that opens it. */
export const actionDoors: Record<string, Door> = {
  readArticleAction: { ability: 'article.write-own' },
  publishArticleAction: { ability: 'article.publish-own', others: 'article.publish-any' },
  unpublishArticleAction: { ability: 'article.publish-own', others: 'article.publish-any' },
  scheduleArticleAction: { ability: 'article.publish-own' },
  unscheduleArticleAction: { ability: 'article.publish-own' },
  openPreviewAction: { ability: 'desk.open' },
  endPreviewsAction: { ability: 'article.write-own' },
  restoreRevisionAction: { ability: 'article.write-own' },
  dismissNoticeAction: { ability: 'article.write-own' },
  checkFactsAction: { ability: 'desk.open' },
  searchArticlesAction: { ability: 'desk.open' },
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
  settleReportAction: { ability: 'report.settle' },
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
  '/admin/api/pictures': 'media.add',
  '/admin/api/rounds': 'draw.import',
  '/admin/api/subscribers/export': 'subscriber.keep',
  '/admin/api/subscribers/import': 'subscriber.keep',
};

/** Every route under /api, for readers and machines: none of them knows the staff. */
export const publicRoutes = [
  'app/api/[...path]',
  'app/api/auth/[...nextauth]',
  'app/api/forms/[form]',
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
