import { defaultServerConditions, defineConfig } from 'vite'

// `@kosh/source` makes the other workspaces resolve to their src.
const conditions = ['@kosh/source', ...defaultServerConditions]

// Few files for the command: a hundred and fifty small ones take longer to open than the answer takes to find. Screening stands apart, with the
// packages that it loads, so that a single question need not read them.
export default defineConfig({
  ssr: { noExternal: true, external: ['@duckdb/node-api', 'apache-arrow', 'cli-progress', 'wabt'], target: 'node', resolve: { conditions } },
  build: {
    ssr: true,
    outDir: 'dist/bundle',
    target: 'node20',
    minify: true,
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: {
      // The second is what each thread of `kosh screen` runs.
      input: { kosh: 'src/main.ts', thread: '../../packages/screening/src/files/thread.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
})
