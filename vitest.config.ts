import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['lib/**/*.test.ts', 'scripts/**/*.test.ts'],
    testTimeout: 30_000,
    // Vitest leaves a processor free by itself, which is half of a small machine.
    maxWorkers: availableParallelism(),
  },
});
