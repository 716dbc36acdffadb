import { defineConfig } from '@playwright/test'

const port = process.env['PORT'] ?? '4173'
const isRoot = process.getuid?.() === 0
const quietBrowser = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

export default defineConfig({
  testDir: 'apps/web/e2e',
  // None of them is about time, and a busy machine is slow.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  outputDir: '.cache/browser',
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] === 'true',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    trace: 'retain-on-failure',
    launchOptions: {
      ...(process.env['CHROME_PATH'] && { executablePath: process.env['CHROME_PATH'] }),
      args: isRoot ? ['--no-sandbox', ...quietBrowser] : quietBrowser,
    },
  },
  webServer: {
    command: 'node apps/server/dist/main.js',
    url: `http://127.0.0.1:${port}/`,
    env: { PORT: port, HOST: '127.0.0.1' },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
})
