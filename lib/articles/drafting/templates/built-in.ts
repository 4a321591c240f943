import type { StoryKind } from './kinds';
import type { TemplateText } from './schema';

const intro = `Immigration, Refugees and Citizenship Canada (IRCC) invited {{draw.invitations}} {{draw.audience}} to apply for permanent residence {{draw.on}} {{draw.date}}, in Express Entry round {{draw.number}}.[[ The lowest score invited was {{draw.minScore}} points under the Comprehensive Ranking System (CRS).]]

{{when.noInvitations}}Immigration, Refugees and Citizenship Canada (IRCC) held Express Entry round {{draw.number}} for {{draw.audience}} {{draw.on}} {{draw.date}}. It has not published how many were invited.[[ The lowest score invited was {{draw.minScore}} points under the Comprehensive Ranking System (CRS).]]

{{block.highlight}}

The tie-break matters only to candidates with exactly the cut-off score: those who submitted their profiles before {{draw.tieBreakAt}} were invited, and those who came later were not.`;

const change = `[[ The cut-off is now {{change.minScore}} in that round.]][[ This round invited {{change.invitations}} that one.]]`;
const aYearEarlier = `A year earlier, {{lastYear.on}} {{lastYear.date}}, round {{lastYear.number}} invited {{lastYear.invitations}} {{lastYear.candidates}}[[ with a cut-off of {{lastYear.minScore}} points]].[[ The cut-off is now {{yearChange.minScore}} it was then.]]`;

const pool = `## {{when.pool}}The pool behind the round

On {{draw.poolAsOf}}, {{draw.poolTotal}} candidates were waiting in the Express Entry pool[[, {{change.poolTotal}} on {{poolBefore.poolAsOf}}, the count before]].`;

const general: TemplateText = {
  headline: 'Canada invites {{draw.audience}} in Express Entry round {{draw.number}}',
  standfirst:
    'Who was invited in the latest general round, the cut-off and the tie-break[[, how that compares with the rounds before{{when.notFirst}}]][[, and the pool behind it{{when.pool}}]].',
  tags: 'Express Entry, General rounds, CRS',
  body: `${intro}

## How it compares

{{when.first}}It is the first general round in our records.

The general round before, number {{previous.number}}, {{previous.on}} {{previous.date}}, invited {{previous.invitations}} {{previous.candidates}}[[ and stopped at {{previous.minScore}} points]].${change}

${aYearEarlier}

{{block.yearTable}}

${pool}

{{block.seeAlso}}`,
};

const ofAudience = `## How it compares

{{when.first}}It is the first round for {{draw.audience}} in our records.

The round before for {{draw.audience}}, number {{previous.number}}, {{previous.on}} {{previous.date}}, invited {{previous.invitations}}[[ and stopped at {{previous.minScore}} points]].${change}

${aYearEarlier}

{{block.yearTable}}`;

const program: TemplateText = {
  headline: 'Canada invites {{draw.audience}} in Express Entry round {{draw.number}}',
  standfirst:
    'How many were invited, the cut-off and the tie-break[[, how the round compares with earlier ones{{when.notFirst}}]][[, and the pool behind it{{when.pool}}]].',
  tags: 'Express Entry, {{draw.topic}}, CRS',
  body: `${intro}

{{when.nominees}}A provincial nomination adds 600 points to a candidate’s score. That is why the cut-offs of these rounds stand far above those of others.

${ofAudience}

${pool}

{{block.seeAlso}}`,
};

const category: TemplateText = {
  headline: 'Canada invites {{draw.audience}} in Express Entry round {{draw.number}}',
  standfirst:
    'The latest category-based round: how many were invited, the cut-off and the tie-break[[, how it compares with earlier rounds{{when.notFirst}}]][[, and which occupations count{{when.occupationList}}]].',
  tags: 'Express Entry, Category-based selection, {{draw.topic}}, CRS',
  body: `${intro}

${ofAudience}

${pool}

## Which occupations count

{{when.occupationList}}To be invited in this category, a candidate must be eligible for Express Entry and have worked in one of the occupations below. The list is the one in force when this story was published.

{{block.occupationList}}

{{block.seeAlso}}`,
};

const provincial: TemplateText = {
  headline: '{{draw.program}} invites candidates[[ in its {{draw.stream}} stream]][[, {{draw.month}}]]',
  standfirst:
    'How many were invited[[, and from which score{{when.score}}]][[, compared with the draws before{{when.notFirst}}]].',
  tags: '{{draw.program}}, {{draw.topic}}',
  body: `{{draw.program}} invited {{draw.invitations}} {{draw.candidates}}[[ in its {{draw.stream}} stream]] {{draw.on}} {{draw.date}}.[[ The lowest score invited was {{draw.minScore}}.]]

{{when.noInvitations}}{{draw.program}} held a draw[[ in its {{draw.stream}} stream]] {{draw.on}} {{draw.date}}. It has not published how many candidates were invited.[[ The lowest score invited was {{draw.minScore}}.]]

{{block.highlight}}

{{when.fewerThan}}Very small counts are not published exactly, so that nobody can be recognized by them.

{{when.combined}}The count is published for several selections together.

{{when.score}}Scores are on the province’s own scale, {{draw.scale}}, and cannot be compared with the CRS of Express Entry.

{{when.noScore}}No score was published for this draw.

## How it compares

{{when.first}}It is the first draw of this stream in our records.

The draw before in this stream, {{previous.on}} {{previous.date}}, invited {{previous.invitations}} {{previous.candidates}}[[ with a lowest score of {{previous.minScore}}]].[[ The lowest score is now {{change.minScore}} in that draw.]][[ This draw invited {{change.invitations}} that one.]]

{{when.previousUncounted}}The draw before in this stream, {{previous.on}} {{previous.date}}, had a lowest score of {{previous.minScore}}.[[ The lowest score is now {{change.minScore}} in that draw.]]

A year earlier, {{lastYear.on}} {{lastYear.date}}, {{lastYear.invitations}} {{lastYear.candidates}} were invited[[ with a lowest score of {{lastYear.minScore}}]].

{{block.yearTable}}

{{block.seeAlso}}`,
};

/** The templates that drafts are written from until the desk changes them. */
export const builtInTemplates: Record<StoryKind, TemplateText> = {
  general,
  class: program,
  category,
  provincial,
};
