import { describe, expect, it } from 'vitest';
import { networkOf } from '../../../test/fixtures/network.ts';
import { templateRecords } from '../../../shared/model/templates.ts';
import { emptyEntry, enteredRecords } from './entered-records.ts';

const network = networkOf({ ...templateRecords(), actors: [{ id: 'a' }] });
const records = (entry: Partial<typeof emptyEntry>) =>
  enteredRecords({ ...emptyEntry, ...entry }, network, '2026-11-01');

describe('the quick entry of an actor', () => {
  it('makes the actor with what its name suggests', () => {
    expect(records({ name: ' Belmer Tafel ', fields: [null, 'education'] })).toMatchObject([
      {
        table: 'actors',
        record: {
          name: 'Belmer Tafel',
          kind: 'socialFacility',
          subKind: 'foodBank',
          welfareSector: 'thirdSector',
          fields: [{ field: 'education', weight: 'core' }],
        },
      },
    ]);
  });

  it('a kind that was chosen counts before the one the name suggests', () => {
    const [actor] = records({ name: 'Tafel', kind: { kind: 'business', subKind: null, welfareSector: 'market' } });
    expect(actor?.record).toMatchObject({ kind: 'business', subKind: null, welfareSector: 'market' });
  });

  it('makes the relation as soon as it is whole', () => {
    expect(records({ name: 'Tafel', relation: { targetId: 'a' } })).toHaveLength(1);
    const [actor, relation] = records({ name: 'Tafel', relation: { targetId: 'a', kind: 'funding' } });
    expect(relation).toMatchObject({
      table: 'relations',
      record: { sourceId: actor?.record['id'], targetId: 'a', kind: 'funding', recordedOn: '2026-11-01' },
    });
  });
});
