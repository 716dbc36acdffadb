import { defaultServerConditions, defineConfig } from 'vite'

// `@kosh/source` makes the other workspaces resolve to their src.
const conditions = ['@kosh/source', ...defaultServerConditions]

// One file for the command: a hundred and fifty small ones take longer to open than the answer takes to find.
export default defineConfig({
  ssr: { noExternal: true, target: 'node', resolve: { conditions } },
  build: {
    ssr: 'src/main.ts',
    outDir: 'dist/bundle',
    target: 'node20',
    minify: true,
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: { output: { entryFileNames: 'kosh.js', codeSplitting: false } },
  },
})
