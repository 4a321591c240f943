/**
 * The bands in which the official feed counts the pool: 15 that do not overlap, from the highest scores down,
 * each under its key there. The others of its keys are sums of these.
 */
export const poolBands = [
  { key: 'dd1', min: 601, max: 1200 },
  { key: 'dd2', min: 501, max: 600 },
  { key: 'dd4', min: 491, max: 500 },
  { key: 'dd5', min: 481, max: 490 },
  { key: 'dd6', min: 471, max: 480 },
  { key: 'dd7', min: 461, max: 470 },
  { key: 'dd8', min: 451, max: 460 },
  { key: 'dd10', min: 441, max: 450 },
  { key: 'dd11', min: 431, max: 440 },
  { key: 'dd12', min: 421, max: 430 },
  { key: 'dd13', min: 411, max: 420 },
  { key: 'dd14', min: 401, max: 410 },
  { key: 'dd15', min: 351, max: 400 },
  { key: 'dd16', min: 301, max: 350 },
  { key: 'dd17', min: 0, max: 300 },
] as const;
