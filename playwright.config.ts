import { defineConfig, devices } from '@playwright/test';

const PORT = process.env.E2E_PORT || '4173';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  timeout: 60_000,
  use: {
    baseURL: `http://localhost:${PORT}`,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
  projects: [
    {
      name: 'desktop',
      testMatch: 'site/**/*.spec.ts',
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      testMatch: 'site/**/*.spec.ts',
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
    },
    // What builds or starts a site of its own needs no second width, and has to wait for it.
    {
      name: 'builds',
      testMatch: 'builds/**/*.spec.ts',
      // The tests of a file share one build.
      fullyParallel: false,
      workers: 1,
      timeout: 300_000,
      expect: { timeout: 30_000 },
    },
  ],
  webServer: {
    command: `npm run --silent build && npm run --silent start -- --port ${PORT}`,
    url: `http://localhost:${PORT}`,
    timeout: 300_000,
    reuseExistingServer: false,
    env: {
      NEXT_TELEMETRY_DISABLED: '1',
      SITE_AUDIENCE: 'public',
      // For standalone.spec.ts, which serves the same build.
      RUNGS_OUTPUT: 'standalone',
      // The tests are one client, and ask for more than a person does.
      RUNGS_LIMITS: 'off',
    },
  },
});
