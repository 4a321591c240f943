import { defineConfig, devices } from '@playwright/test';
import { browserArguments, findBrowser } from './scripts/test/find-browser.mjs';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/journeys',
  globalSetup: './e2e/support/start-site.ts',
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // The site, its database and the browsers share the machine.
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    // Said by the global setup, which chooses the port.
    baseURL: process.env.CIN_JOURNEY_SITE,
    locale: 'en-CA',
    // Recording every step of every journey takes a third of the machine: only where it is asked for.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: findBrowser()?.executablePath, args: browserArguments },
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'] } },
    // A journey that is about the desk or the server alone needs no phone: its file ends in .desk.spec.ts.
    { name: 'phone', use: { ...devices['Pixel 7'] }, testIgnore: '**/*.desk.spec.ts' },
  ],
});
