import { Button, Group, Modal } from '@mantine/core';
import { IconPlayerPlay, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import type { ExampleDocument } from '../../../shared/contract/index.ts';
import { openExample } from '../../state/document-commands.ts';
import { useTranslate, useTranslateDynamic } from '../../state/preferences.ts';
import { ExampleSketch } from './ExampleSketch.tsx';
import styles from './Examples.module.css';

/** Networks to try things out on; each is the user's own copy. */
export function Examples({ examples }: { readonly examples: readonly ExampleDocument[] }) {
  const t = useTranslate();
  const [fresh, setFresh] = useState<ExampleDocument | null>(null);
  const nameOf = useExampleName();
  return (
    <section aria-labelledby="examples-title">
      <div className={styles.head}>
        <h2 id="examples-title" className={styles.title}>
          {t('start:examples.title')}
        </h2>
        <p className={styles.hint}>{t('start:examples.hint')}</p>
      </div>
      <div className={styles.cards}>
        {examples
          .toSorted((one, other) => other.actors - one.actors)
          .map((example) => (
            <ExampleCard key={example.name} example={example} onFresh={() => setFresh(example)} />
          ))}
      </div>
      <Modal
        opened={fresh !== null}
        onClose={() => setFresh(null)}
        title={t('start:examples.freshTitle', { name: nameOf(fresh) })}
      >
        <p className={styles.confirm}>{t('start:examples.freshBody')}</p>
        <Group gap="xs" justify="flex-end">
          <Button data-autofocus onClick={() => setFresh(null)}>
            {t('common:cancel')}
          </Button>
          <Button
            onClick={() => {
              if (fresh) void openExample(fresh.name, true);
              setFresh(null);
            }}
          >
            {t('start:examples.fresh')}
          </Button>
        </Group>
      </Modal>
    </section>
  );
}

function useExampleName(): (example: ExampleDocument | null) => string {
  const translate = useTranslateDynamic();
  return (example) => (example ? translate(`start:example.${example.name}.name`) : '');
}

interface ExampleCardProps {
  readonly example: ExampleDocument;
  readonly onFresh: () => void;
}

function ExampleCard({ example, onFresh }: ExampleCardProps) {
  const t = useTranslate();
  const translate = useTranslateDynamic();
  const name = useExampleName()(example);
  const counts = [
    t('start:recent.actors', { count: example.actors }),
    example.relations > 0
      ? t('start:examples.relations', { count: example.relations })
      : t('start:examples.measures', { count: example.measures }),
  ];
  return (
    <article className={styles.card}>
      <div className={styles.picture}>
        <ExampleSketch name={example.name} />
      </div>
      <div className={styles.words}>
        <h3 className={styles.name}>{name}</h3>
        <p className={styles.text}>{translate(`start:example.${example.name}.text`)}</p>
        <p className={styles.counts}>{counts.join(' · ')}</p>
        <Group gap={6}>
          <Button
            size="xs"
            leftSection={<IconPlayerPlay size={16} stroke={1.6} />}
            aria-label={t('start:examples.openNamed', { name })}
            onClick={() => void openExample(example.name, false)}
          >
            {t('start:examples.open')}
          </Button>
          <Button
            size="xs"
            variant="subtle"
            leftSection={<IconRefresh size={16} stroke={1.6} />}
            aria-label={t('start:examples.freshNamed', { name })}
            onClick={onFresh}
          >
            {t('start:examples.fresh')}
          </Button>
        </Group>
      </div>
    </article>
  );
}
