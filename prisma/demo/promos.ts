/** An invented partner: nobody sells anything at example.com. */
export const promos = [
  {
    slug: 'maple-english',
    title: 'Get ready for your language test',
    partner: 'Maple English',
    offers: [
      {
        text: 'Evening course with a teacher, online',
        benefit: 'Up to 10% off',
        url: 'https://example.com/maple-english/evening-course',
      },
      {
        text: 'Self-study exercises, at your own pace',
        benefit: 'Up to 10% off',
        url: 'https://example.com/maple-english/self-study',
      },
      {
        text: 'Two mock tests, marked within a week',
        benefit: 'Up to 15% off',
        url: 'https://example.com/maple-english/mock-tests',
      },
    ],
  },
];
