import { z } from 'zod';
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { articleAddress, articleList, articleRecord, articlesQuery } from '../contract/article';
import { drawAddress, drawFilter, drawList, drawRecord, drawsQuery } from '../contract/draw';
import { streamList, streamsQuery } from '../contract/stream';
import { csvColumns } from '../draws/csv-columns';
import { always, answerOf, gone, missing, moved } from './responses';

const csvHeader = csvColumns.map(({ name, about }) => `\`${name}\` ${about}`).join('; ');

/** Every address of the API with what it takes and answers, from the schemas that check both. */
export const paths: ZodOpenApiPathsObject = {
  '/api/v1/draws': {
    get: {
      operationId: 'listDraws',
      summary: 'Draws, newest first',
      tags: ['Draws'],
      requestParams: { query: drawsQuery },
      responses: { '200': answerOf('A page of draws.', drawList), ...always },
    },
  },
  '/api/v1/draws/{program}/{number}': {
    get: {
      operationId: 'getDraw',
      summary: 'One draw',
      description: 'A draw that was withdrawn answers 410, with the public note in `detail`.',
      tags: ['Draws'],
      requestParams: { path: drawAddress },
      responses: { '200': answerOf('The draw.', drawRecord), ...always, ...missing, ...gone },
    },
  },
  '/api/v1/draws.csv': {
    get: {
      operationId: 'downloadDraws',
      summary: 'All draws that a filter means, as CSV',
      description: `RFC 4180 in UTF-8 with one header row. A text that a spreadsheet would take for a formula is preceded by an apostrophe. Columns: ${csvHeader}.`,
      tags: ['Draws'],
      requestParams: { query: drawFilter },
      responses: { '200': answerOf('The file.', z.string(), 'text/csv'), ...always },
    },
  },
  '/api/v1/streams': {
    get: {
      operationId: 'listStreams',
      summary: 'Streams, by program',
      tags: ['Streams'],
      requestParams: { query: streamsQuery },
      responses: { '200': answerOf('A page of streams.', streamList), ...always },
    },
  },
  '/api/v1/articles': {
    get: {
      operationId: 'listArticles',
      summary: 'Published articles, newest first',
      tags: ['Articles'],
      requestParams: { query: articlesQuery },
      responses: { '200': answerOf('A page of articles.', articleList), ...always },
    },
  },
  '/api/v1/articles/{section}/{slug}': {
    get: {
      operationId: 'getArticle',
      summary: 'One published article',
      tags: ['Articles'],
      requestParams: { path: articleAddress },
      responses: { '200': answerOf('The article.', articleRecord), ...moved, ...always, ...missing, ...gone },
    },
  },
};
