/** A field, or the part of the form that it stands in, as the list of errors names it. */
export const partWords: Record<string, string> = {
  age: 'Age',
  education: 'Education',
  spouse: 'Spouse or partner',
  first: 'First official language',
  second: 'Second official language',
  frenchIs: 'Which is French',
  canadianWork: 'Work in Canada',
  foreignWork: 'Work outside Canada',
  canadianStudy: 'Study in Canada',
  streams: 'Rounds',
  occupation: 'NOC code',
  submittedOn: 'Day of submission',
  submittedAt: 'Time of submission',
  zone: 'Time zone',
};

export const abilityWords: Record<string, string> = {
  test: 'test',
  listening: 'listening',
  reading: 'reading',
  writing: 'writing',
  speaking: 'speaking',
  education: 'education',
  canadianWork: 'work in Canada',
};
