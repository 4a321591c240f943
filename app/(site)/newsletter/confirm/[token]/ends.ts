/** What a link that confirms nothing is answered with. */
export const ends = {
  unknown: {
    status: 404,
    title: 'This link is not known here',
    standfirst:
      'It may have been cut when it was copied. Open it from the mail itself, or ask for a new one.',
  },
  gone: {
    status: 410,
    title: 'This link no longer works',
    standfirst: 'It was used already, or it is too old. Ask for a new one: it takes a moment.',
  },
} as const;
