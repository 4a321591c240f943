// The house's directions, generated from one list: a room imports only from rooms below it.
// docs/architecture.md says why; scripts/check-architecture.ts runs this and proves it read modules.

/** Rooms from the top down; rooms of one line do not import each other. */
const floors = [
  ['app'],
  ['components'],
  ['lib/jobs'],
  ['lib/importers'],
  ['lib/newsletter', 'lib/feeds', 'lib/previews', 'lib/api'],
  ['lib/portable', 'lib/comments', 'lib/search', 'lib/reports'],
  ['lib/articles'],
  ['lib/media', 'lib/draws', 'lib/occupations', 'lib/crs', 'lib/promos', 'lib/redirects'],
  ['lib/accounts'],
  ['lib/email'],
  ['lib/queue', 'lib/audit', 'lib/settings'],
  ['lib/blocks', 'lib/db'],
];

const within = (room) => `^${room}/`;
const notTest = { pathNot: '\\.test\\.tsx?$' };

const directions = floors.flatMap((rooms, floor) =>
  rooms
    .map((room) => ({
      name: `direction:${room}`,
      comment: `${room} imports only from rooms below it`,
      severity: 'error',
      from: { path: within(room), ...notTest },
      to: {
        path: [...floors.slice(0, floor).flat(), ...rooms.filter((other) => other !== room)].map(within),
      },
    }))
    // The top room has nothing above it, and an empty list would forbid everything.
    .filter((rule) => rule.to.path.length > 0),
);

export default {
  forbidden: [
    ...directions,
    {
      name: 'single-files-import-no-room',
      comment: 'a single file of lib has one purpose and knows no room',
      severity: 'error',
      from: { path: '^lib/[^/]+\\.ts$', ...notTest },
      to: { path: ['^(app|components)/', '^lib/[^/]+/'] },
    },
    {
      name: 'documents-stand-alone',
      comment: 'the layer in front of Next knows the changes table and single files, no domain and no page',
      severity: 'error',
      from: { path: '^lib/documents/', ...notTest },
      to: { path: ['^(app|components)/', '^lib/(?!documents/|db/|settings/)[^/]+/'] },
    },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-database-in-doors',
      comment: 'app and components reach data through a domain room, never by the client or a store',
      severity: 'error',
      from: { path: '^(app|components)/', ...notTest },
      to: { path: ['^lib/db/', '^lib/.+/store\\.ts$'] },
    },
    {
      name: 'no-next-in-lib',
      comment: 'the newsroom knows nothing of the framework, but for the session',
      severity: 'error',
      from: { path: '^lib/', pathNot: ['\\.test\\.tsx?$', '^lib/accounts/(session|auth-options)\\.ts$'] },
      to: { path: '^node_modules/(next|next-auth)/' },
    },
    {
      name: 'components-fetch-nothing',
      comment: 'a component receives props; of a domain it knows the schema, labels and act types only',
      severity: 'error',
      from: { path: '^components/', ...notTest },
      to: { path: '^lib/.+/(queries|desk)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'schema-is-browser-safe',
      comment: 'schemas and blocks can be read in a browser',
      severity: 'error',
      from: { path: ['^lib/.+/schema\\.ts$', '^lib/blocks/'], ...notTest },
      to: { path: ['^lib/db/(?!generated/enums)', '^node_modules/(next|react|react-dom|@prisma|pg)/'] },
    },
    {
      name: 'queries-without-session',
      comment: 'public reads do not depend on who asks',
      severity: 'error',
      from: { path: '^lib/.+/queries\\.ts$' },
      to: { path: '^lib/accounts/session\\.ts$' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^lib/db/generated/(?!enums|client)', '^\\.next/', '^\\.data/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
