import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = path.resolve(import.meta.dirname, '..');

const longest = ['test/host/kill.', 'test/contract/', 'test/host/'];

/** Tests with processes and files of their own take longest and begin first, so that no core waits for them in the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const file = path.relative(root, moduleId).replaceAll(path.sep, '/');
      const place = longest.findIndex((start) => file.startsWith(start));
      return place === -1 ? longest.length : place;
    };
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  root,
  test: {
    include: [
      '{shared,electron,renderer}/**/*.test.{ts,tsx}',
      'test/{contract,host,architecture,desktop,notation}/**/*.test.ts',
    ],
    environment: 'node',
    globalSetup: ['test/node-version.ts'],
    pool: 'forks',
    // One core is left idle otherwise, and these tests have nobody to leave it to.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    testTimeout: 30_000,
    clearMocks: false,
  },
});
