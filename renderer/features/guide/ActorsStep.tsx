import { attributeOf } from '../../../shared/description/descriptions.ts';
import { newActor } from '../../../shared/description/kind-proposal.ts';
import { guideProgress } from '../../../shared/guide/guide.ts';
import { withConsequences } from '../../../shared/life-cycle/consequences.ts';
import type { Actor } from '../../../shared/model/records/actor.ts';
import { useNetwork } from '../../state/document.ts';
import { useFormat } from '../../state/format.ts';
import { host } from '../../state/host.ts';
import { useLanguage, useTranslate } from '../../state/preferences.ts';
import { run } from '../../state/run.ts';
import { AttributeControl } from '../../ui/fields/AttributeControl.tsx';
import { SimilarActors } from '../../ui/fields/SimilarNames.tsx';
import { RecordAnchor } from '../../ui/fields/RecordAnchor.tsx';
import { SectorSign } from '../../ui/SectorSign.tsx';
import { actorNamed, type FieldSection, fieldSections, usualPartners } from './field-sections.ts';
import { NameEntry } from './NameEntry.tsx';
import styles from './guide.module.css';

/** The first actors, field of action by field of action. */
export function ActorsStep() {
  const t = useTranslate();
  const network = useNetwork();
  const { count, goal } = guideProgress(network).find(({ step }) => step === 'actors') ?? { count: 0, goal: 1 };
  return (
    <>
      <div className={styles.progress}>
        <progress max={goal} value={Math.min(count, goal)} aria-label={t('guide:actors.progress')} />
        <span aria-live="polite">{t('guide:actors.count', { count })}</span>
      </div>
      <div className={styles.sections}>
        {fieldSections(network).map((section) => (
          <Section key={section.field?.id ?? 'none'} section={section} />
        ))}
      </div>
    </>
  );
}

function Section({ section }: { readonly section: FieldSection }) {
  const t = useTranslate();
  const language = useLanguage();
  const format = useFormat();
  const network = useNetwork();
  const { field, actors } = section;
  const title = field ? field.labels[language] : t('guide:actors.withoutField');
  const usual = usualPartners(network, section, language);
  const add = (name: string) => enterActor(section, name, actorNamed(network, name));
  return (
    <section className={styles.section} aria-label={title}>
      <h3>{title}</h3>
      <ul className={styles.list}>
        {actors.map((actor) => (
          <ActorLine key={actor.id} actor={actor} place={field?.id ?? 'none'} />
        ))}
      </ul>
      <NameEntry
        label={t('guide:actors.label', { field: title })}
        placeholder={usual.length > 0 ? t('guide:actors.usual', { kinds: format.list(usual) }) : t('guide:actors.name')}
        onEnter={add}
        note={(name) => {
          const known = actorNamed(network, name);
          return known ? (
            <p className={styles.hint}>{t('guide:actors.known', { name: known.name })}</p>
          ) : (
            <SimilarActors typed={name} />
          );
        }}
      />
    </section>
  );

  /** A new name is a new actor of this field; one that is there already works in this field, too. */
  async function enterActor(to: FieldSection, name: string, known: Actor | null): Promise<boolean> {
    const own = to.field ? [{ field: to.field.id, weight: 'core' as const }] : [];
    if (!known) {
      const record = { ...newActor(name, network), fields: own };
      return (await run(() => host().actors.create({ record }))) !== null;
    }
    if (known.fields.some(({ field: one }) => one === to.field?.id)) return true;
    const changes = { fields: [...known.fields, ...own] };
    return (await run(() => host().actors.update({ id: known.id, changes }))) !== null;
  }
}

/** An actor with the kind its name suggested, to be corrected where it stands. */
function ActorLine({ actor, place }: { readonly actor: Actor; readonly place: string }) {
  const t = useTranslate();
  const network = useNetwork();
  return (
    <li className={styles.actor}>
      <SectorSign sector={actor.welfareSector} />
      <RecordAnchor table="actors" id={actor.id} className={styles.actorName}>
        {actor.name}
      </RecordAnchor>
      <span className={styles.actorKind}>
        <AttributeControl
          attribute={attributeOf('actors', 'kind')}
          record={actor}
          isCompact
          naming={{
            id: `guide-kind-${place}-${actor.id}`,
            label: t('guide:actors.kindOf', { name: actor.name }),
            describedBy: undefined,
            invalid: false,
          }}
          onStore={(given) => {
            const changes = withConsequences('actors', actor, given, network, '');
            void run(() => host().actors.update({ id: actor.id, changes }));
          }}
          onProblem={() => {}}
        />
      </span>
    </li>
  );
}
