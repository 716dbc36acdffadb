import { defineConfig } from 'vitest/config'
import { defaultServerConditions } from 'vite'

// `@kosh/source` makes a workspace resolve to its src, so tests need no build.
const conditions = ['@kosh/source', ...defaultServerConditions]

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ['@kosh/source', 'node', 'module-sync'] } },
  test: {
    include: ['{packages,apps}/*/src/**/*.test.{ts,tsx}', 'bench/src/**/*.test.ts', 'scripts/**/*.test.ts'],
    maxWorkers: 2,
    // Property suites take their time on a slow machine; none of them is about time.
    testTimeout: 240_000,
  },
})
