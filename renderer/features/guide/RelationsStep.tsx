import { Button, UnstyledButton } from '@mantine/core';
import { IconCheck, IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { relationSentence } from '../../../shared/description/relation-sentence.ts';
import type { Actor } from '../../../shared/model/records/actor.ts';
import { useNetwork } from '../../state/document.ts';
import { host } from '../../state/host.ts';
import { useTranslate } from '../../state/preferences.ts';
import { run } from '../../state/run.ts';
import { useWording } from '../../state/wording.ts';
import { RecordAnchor } from '../../ui/fields/RecordAnchor.tsx';
import { type RelationDraft, RelationEntry } from '../../ui/fields/RelationEntry.tsx';
import { SectorSign } from '../../ui/SectorSign.tsx';
import styles from './guide.module.css';

/** Who works with whom: one actor after the other. */
export function RelationsStep() {
  const t = useTranslate();
  const network = useNetwork();
  const { actors } = network.records;
  const [asked, setAsked] = useState<string | null>(null);
  const current = network.find('actors', asked) ?? actors[0];
  if (!current || actors.length < 2) return <p className={styles.block}>{t('guide:relations.none')}</p>;
  return (
    <div className={styles.pair}>
      <ul className={styles.choices} aria-label={t('guide:relations.actors')}>
        {actors.map((actor) => (
          <li key={actor.id}>
            <ActorChoice actor={actor} isCurrent={actor.id === current.id} onChoose={() => setAsked(actor.id)} />
          </li>
        ))}
      </ul>
      <OwnRelations key={current.id} actor={current} onNext={() => setAsked(nextActor(actors, current.id))} />
    </div>
  );
}

/** The actor after this one, the first after the last. */
function nextActor(actors: readonly Actor[], id: string): string | null {
  const index = actors.findIndex((actor) => actor.id === id);
  return actors[(index + 1) % actors.length]?.id ?? null;
}

interface ActorChoiceProps {
  readonly actor: Actor;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}

function ActorChoice({ actor, isCurrent, onChoose }: ActorChoiceProps) {
  const t = useTranslate();
  const count = useNetwork().relationsOf(actor.id).length;
  return (
    <UnstyledButton className={styles.choice} aria-current={isCurrent || undefined} onClick={onChoose}>
      <SectorSign sector={actor.welfareSector} />
      <span className={styles.actorName}>{actor.name}</span>
      {count > 0 && <IconCheck size={15} stroke={2} aria-hidden />}
      <span className={styles.number}>
        {count}
        <span className="kw-visually-hidden"> {t('guide:relations.count', { count })}</span>
      </span>
    </UnstyledButton>
  );
}

/** What is recorded of one actor, and one more relation in plain words. */
function OwnRelations({ actor, onNext }: { readonly actor: Actor; readonly onNext: () => void }) {
  const t = useTranslate();
  const wording = useWording();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<RelationDraft>({});
  const relations = wording.network.relationsOf(actor.id);
  const isComplete = Boolean(draft.targetId && draft.kind);
  const add = async (): Promise<void> => {
    if (!isComplete) return;
    const recordedOn = new Date().toISOString().slice(0, 10);
    const record = { ...draft, sourceId: actor.id, recordedOn };
    if (!(await run(() => host().relations.create({ record })))) return;
    setDraft({});
    form.current?.querySelector('input')?.focus();
  };
  return (
    <form
      ref={form}
      className={styles.own}
      aria-label={t('guide:relations.of', { name: actor.name })}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <h3>{t('guide:relations.of', { name: actor.name })}</h3>
      <RelationEntry source={actor} draft={draft} onChange={setDraft} />
      <div className={styles.buttons}>
        <Button type="submit" variant="filled" disabled={!isComplete} leftSection={<IconPlus size={17} stroke={1.6} />}>
          {t('guide:relations.add')}
        </Button>
        <Button onClick={onNext}>{t('guide:relations.next')}</Button>
      </div>
      <ul className={styles.sentences} aria-live="polite">
        {relations.map((relation) => (
          <li key={relation.id}>
            <RecordAnchor table="relations" id={relation.id}>
              {relationSentence(relation, wording)}
            </RecordAnchor>
          </li>
        ))}
      </ul>
    </form>
  );
}
