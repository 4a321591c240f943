import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ['{lib,components,app,prisma,scripts}/**/*.test.{ts,tsx}'],
    environment: 'node',
    globalSetup: ['scripts/test/database-setup.ts'],
  },
});
