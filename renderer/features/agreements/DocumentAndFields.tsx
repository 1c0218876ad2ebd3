import { Button } from '@mantine/core';
import { IconAlertTriangle, IconLinkOff, IconPaperclip } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { DocumentCheck } from '../../../shared/contract/agreements.ts';
import { recordTitle } from '../../../shared/description/record-title.ts';
import type { Agreement } from '../../../shared/model/records/agreement.ts';
import { host, shell } from '../../state/host.ts';
import { useTranslate } from '../../state/preferences.ts';
import { run } from '../../state/run.ts';
import { RecordAnchor } from '../../ui/fields/RecordAnchor.tsx';
import { useFieldSurroundings } from '../../ui/fields/field-surroundings.ts';
import { DetailSection } from './DetailSection.tsx';
import styles from './detail.module.css';

/** The paper behind an agreement, the fields and measures it is about, and notes. */
export function DocumentAndFields({ agreement }: { readonly agreement: Agreement }) {
  const t = useTranslate();
  const { wording } = useFieldSurroundings();
  const { fields, measureIds, notes } = agreement;
  const linked = [
    ...fields.map((id) => ({ table: 'fieldsOfAction', id }) as const),
    ...measureIds.map((id) => ({ table: 'measures', id }) as const),
  ];
  return (
    <DetailSection title={t('agreements:documentAndFields')}>
      <LinkedDocument
        key={[agreement.id, agreement.documentPath, agreement.documentChecksum].join()}
        agreement={agreement}
      />
      {linked.length > 0 && (
        <ul className={styles.tags}>
          {linked.map(({ table, id }) => (
            <li key={id}>
              <RecordAnchor table={table} id={id} className={styles.tag}>
                {recordTitle(table, id, wording)}
              </RecordAnchor>
            </li>
          ))}
        </ul>
      )}
      {notes && <p className={styles.note}>{notes}</p>}
    </DetailSection>
  );
}

/** The linked file: its name, whether it is still where and what it was, and how to link another one. */
function LinkedDocument({ agreement }: { readonly agreement: Agreement }) {
  const t = useTranslate();
  const { id, documentPath } = agreement;
  const [check, setCheck] = useState<DocumentCheck | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (documentPath === null) return;
    // A file that cannot be read is as good as missing here; linking it again says why.
    void host()
      .agreements.checkDocument({ id })
      .then(({ result }) => isCurrent && setCheck(result))
      .catch(() => isCurrent && setCheck('missing'));
    return () => {
      isCurrent = false;
    };
  }, [id, documentPath]);

  const link = (path: string | null) => run(() => host().agreements.linkDocument({ id, path }));
  const choose = async () => {
    const path = await run(() => shell().chooseFile('any'));
    if (path) await link(path);
  };
  if (documentPath === null) {
    return (
      <Button size="xs" leftSection={<IconPaperclip size={16} stroke={1.6} />} onClick={() => void choose()}>
        {t('agreements:document.link')}
      </Button>
    );
  }
  const isTroubled = check === 'missing' || check === 'changed';
  return (
    <div className={styles.document}>
      <p className={styles.documentName} title={documentPath}>
        <IconPaperclip size={17} stroke={1.6} aria-hidden />
        {shell().edition === 'desktop' && check !== 'missing' ? (
          <button
            type="button"
            className={styles.link}
            onClick={() => void run(() => shell().revealInFolder(documentPath))}
          >
            {fileName(documentPath)}
          </button>
        ) : (
          fileName(documentPath)
        )}
      </p>
      <output>
        {isTroubled && (
          <span className={styles.trouble}>
            <IconAlertTriangle size={16} stroke={1.6} aria-hidden />
            {check === 'missing'
              ? t('agreements:document.missing', { path: documentPath })
              : t('agreements:document.changed')}
          </span>
        )}
        {check === 'unread' && <span className={styles.quiet}>{t('agreements:document.unread')}</span>}
      </output>
      <div className={styles.answers}>
        {(check === 'changed' || check === 'unread') && (
          <Button size="xs" onClick={() => void link(documentPath)}>
            {t('agreements:document.accept')}
          </Button>
        )}
        <Button size="xs" onClick={() => void choose()}>
          {t('agreements:document.relink')}
        </Button>
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          leftSection={<IconLinkOff size={15} stroke={1.6} />}
          onClick={() => void link(null)}
        >
          {t('agreements:document.unlink')}
        </Button>
      </div>
    </div>
  );
}

function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
