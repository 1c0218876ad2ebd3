// `npm test`: installs what is missing and runs every check, one after the other, up to the first that fails.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, giveUp, nodeBinary, root, toolEnvironment } from './bootstrap.mjs';
import { ensureChromium, withoutChromium } from './chromium.mjs';

const reports = path.join(root, 'out/test');
const report = (name) => path.join(reports, `${name}.json`);
const tool = (name) => path.join(root, 'node_modules', name);

/** Each step: its name, what Node runs, and where it counts its tests. */
const steps = [
  { name: 'format', run: [tool('@biomejs/biome/bin/biome'), 'format'] },
  { name: 'lint', run: [tool('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings'] },
  { name: 'types', run: [tool('typescript/bin/tsc'), '-b'] },
  { name: 'dead code', run: [tool('knip/bin/knip.js'), '--no-progress'] },
  {
    name: 'unit, contract, host, architecture',
    run: [
      tool('vitest/vitest.mjs'),
      'run',
      '--config=test/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report('vitest')}`,
    ],
    count: () => vitestCounts(report('vitest')),
  },
  { name: 'build', run: ['scripts/build.ts'] },
  playwrightStep('end to end', 'test/playwright.config.ts', 'end-to-end'),
  playwrightStep('desktop', 'test/desktop/playwright.config.ts', 'desktop'),
  { name: 'package', run: ['scripts/pack-check.ts'], loud: true },
];

function playwrightStep(name, configuration, id) {
  return {
    name,
    run: [tool('@playwright/test/cli.js'), 'test', '-c', configuration, '--reporter=line,json'],
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: report(id) },
    count: () => playwrightCounts(report(id)),
  };
}

function vitestCounts(file) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = readJson(file);
  const brokenFiles = testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.length === 0,
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + brokenFiles.length,
    skipped: numPendingTests + numTodoTests,
  };
}

function playwrightCounts(file) {
  const { stats, errors } = readJson(file);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The step under way; it ends with this process. */
let running = null;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    running?.kill(signal);
    process.exit(1);
  });
}

/** Runs one step; its output is kept and shown where it fails. */
function run(step) {
  return new Promise((resolve) => {
    const output = [];
    const started = performance.now();
    const child = spawn(nodeBinary(), step.run, {
      cwd: root,
      env: { ...toolEnvironment(), NO_COLOR: '1', ...step.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running = child;
    const heartbeat = setInterval(() => console.log(`      … ${seconds(started)}`), 30_000);
    child.stdout.on('data', (data) => output.push(data));
    child.stderr.on('data', (data) => output.push(data));
    child.on('error', (error) => output.push(Buffer.from(String(error))));
    child.on('close', (code) => {
      clearInterval(heartbeat);
      resolve({ passed: code === 0, output: Buffer.concat(output).toString('utf8'), time: seconds(started) });
    });
  });
}

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/** The counts of a step; a failing step that counts nothing itself is one failure. */
function countsOf(step, passed) {
  try {
    const counts = step.count?.();
    if (counts && (passed || counts.failed > 0)) return counts;
  } catch {
    // A step that broke off before its report was written.
  }
  return { passed: 0, failed: passed ? 0 : 1, skipped: 0 };
}

/** Lines a step wants seen even when it passes. */
function notices(output) {
  const lines = output.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter((line) => /\bSKIPPED\b/.test(line)))];
}

ensureInstalled();
const chromium = ensureChromium();
if (!chromium) giveUp(withoutChromium);
process.env['CHROMIUM_PATH'] = chromium;
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
let allPassed = true;
for (const [index, step] of steps.entries()) {
  console.log(`[${index + 1}/${steps.length}] ${step.name}`);
  const result = await run(step);
  const counts = countsOf(step, result.passed);
  for (const key of Object.keys(total)) total[key] += counts[key];
  for (const line of notices(result.output)) console.log(`      ${line}`);
  const tests = step.count ? `, ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped` : '';
  console.log(`      ${result.passed ? 'ok' : 'FAILED'}, ${result.time}${tests}`);
  if (!result.passed) {
    console.log(result.output);
    allPassed = false;
    break;
  }
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(allPassed ? 0 : 1);
