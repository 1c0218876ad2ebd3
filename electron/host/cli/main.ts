import packageFile from '../../../package.json' with { type: 'json' };
import { type Language, languages } from '../../../shared/locale/resources.ts';
import { createTranslator, dynamicTranslate } from '../../../shared/locale/translate.ts';
import { startNodeProcess } from '../exchange/reader-node.ts';
import { defaultFolders } from '../folders.ts';
import { createHost } from '../host.ts';
import { actionsCommand } from './actions.ts';
import { analyzeCommand } from './analyze.ts';
import { checkCommand } from './check.ts';
import { type Command, type CommandContext, oneOf, usageError } from './command.ts';
import { exportCommand } from './export.ts';
import { gapsCommand } from './gaps.ts';
import { importCommand } from './import.ts';
import { newCommand } from './new.ts';
import { endingOf } from './sentence.ts';
import { serveCommand } from './serve.ts';

const commands: Readonly<Record<string, Command>> = {
  new: newCommand,
  import: importCommand,
  export: exportCommand,
  analyze: analyzeCommand,
  gaps: gapsCommand,
  actions: actionsCommand,
  check: checkCommand,
  serve: serveCommand,
};

/** Details of what nobody foresaw are for maintainers who ask for them; everybody else gets the sentence. */
const logUnforeseen = (error: unknown) => {
  if (process.env['KNOTENWERK_DEBUG']) console.error(error);
};

function createContext(language: Language): CommandContext {
  return {
    language,
    translate: dynamicTranslate(createTranslator(language)),
    print: (text) => process.stdout.write(`${text}\n`),
    async withHost(work) {
      const host = createHost({ ...defaultFolders(), startProcess: startNodeProcess, log: logUnforeseen });
      try {
        return await work(host);
      } finally {
        await host.close();
      }
    },
  };
}

/** The language asked for with `--lang`, and the command line without it. */
function takeLanguage(args: readonly string[]): { given: string; rest: string[] } {
  const at = args.findIndex((one) => one === '--lang' || one.startsWith('--lang='));
  const option = args[at];
  if (option === undefined) return { given: 'de', rest: [...args] };
  const length = option === '--lang' ? 2 : 1;
  return {
    given: length === 2 ? (args[at + 1] ?? '') : option.slice('--lang='.length),
    rest: args.toSpliced(at, length),
  };
}

async function run([name, ...args]: readonly string[], context: CommandContext): Promise<void> {
  if (name === '--version') return context.print(packageFile.version);
  if (name === undefined || name === 'help' || [name, ...args].includes('--help')) {
    return context.print(context.translate('cli:help').trimEnd());
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw usageError('unknownCommand', { name });
  await command(args, context);
}

// A reader such as `head` may close the pipe before everything is written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { given, rest } = takeLanguage(process.argv.slice(2));
const context = createContext(languages.find((one) => one === given) ?? 'de');
try {
  oneOf('--lang', given, languages);
  await run(rest, context);
} catch (error) {
  const { sentence, exitCode } = endingOf(error, context.translate);
  logUnforeseen(error);
  console.error(sentence);
  process.exitCode = exitCode;
}
