/** What was done, in the words of the desk. */
const acts: Record<string, string> = {
  'article.create': 'Started an article',
  'article.save': 'Saved an article',
  'article.publish': 'Published an article',
  'article.unpublish': 'Took an article down',
  'article.preview': 'Made a preview link',
  'article.end-previews': 'Ended preview links',
  'article.take-up': 'Took up a draft',
  'article.dismiss-notice': 'Dismissed a notice',
  'article.check-figures': 'Checked a story’s figures',
  'draw.create': 'Added a draw',
  'draw.import': 'Imported rounds',
  'draw.correct': 'Changed a draw',
  'draw.settle': 'Settled what was being checked',
  'draw.withdraw': 'Withdrew a draw',
  'draw.delete': 'Deleted a draw',
  'draw.reinstate': 'Put a draw back',
  'media.add': 'Added a picture',
  'media.edit': 'Changed a picture’s words',
  'template.keep': 'Changed a story template',
  'template.reset': 'Reset a story template',
  'promo.create': 'Added a promo',
  'promo.change': 'Changed a promo',
  'comment.approved': 'Approved a comment',
  'comment.spam': 'Set a comment aside as spam',
  'comment.deleted': 'Deleted a comment',
  'comment.waiting': 'Put a comment back to wait',
  'comment.ban': 'Banned a writer of comments',
  'comment.lift-ban': 'Lifted a ban',
  'comment.close': 'Closed a story’s comments',
  'comment.open': 'Opened a story’s comments',
  'comment.rules': 'Changed the rules of comments',
  'comment.export': 'Exported a person’s comments',
  'comment.erase': 'Erased a person’s comments',
  'report.settle': 'Settled a reader’s report',
  'report.reopen': 'Took up a report again',
  'search.block': 'Blocked a search',
  'search.unblock': 'Allowed a search again',
  'session.start': 'Signed in',
  'staff.create': 'Made an account',
  'staff.invite': 'Invited somebody',
  'staff.uninvite': 'Took an invitation back',
  'staff.join': 'Joined the desk',
  'staff.password': 'Changed the own password',
  'staff.reset-password': 'Chose a new password by mail',
  'staff.name': 'Changed the own name',
  'session.end': 'Ended a session',
  'staff.role': 'Changed a role',
  'staff.close': 'Closed an account',
  'staff.reopen': 'Opened an account again',
  'article.hand-over': 'Handed a story over',
};

export const actWords = (act: string): string => acts[act] ?? act;

/** What it was done to: `draw:express-entry/284` is "express-entry/284" beside "Changed a draw". */
export function targetWords(target: string): string {
  const [kind = '', id = ''] = target.split(/:(.*)/s);
  if (kind === 'staff') return '';
  return kind === 'article' || kind === 'media' ? `#${id}` : id;
}
