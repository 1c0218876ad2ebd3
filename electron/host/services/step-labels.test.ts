import { describe, expect, it } from 'vitest';
import { createTranslator, dynamicTranslate } from '../../../shared/locale/translate.ts';
import { statesOf } from '../../../shared/life-cycle/agreement.ts';
import type { Label } from '../../../shared/model/changes.ts';
import { agreementType } from '../../../shared/model/enumerations.ts';
import { tableNames } from '../../../shared/model/tables.ts';
import { networkOf } from '../../../test/fixtures/network.ts';
import {
  agreementLabel,
  arrangeLabel,
  type CommandTable,
  createLabel,
  importLabel,
  manyLabel,
  moveLabel,
  removeLabel,
  updateLabel,
} from './step-labels.ts';

const network = networkOf({
  actors: [
    { id: 'a', name: 'Kita' },
    { id: 'b', name: 'Verein' },
  ],
  bodies: [{ id: 'r', name: 'Runde' }],
  measures: [{ id: 'm', title: 'Fest' }],
});

const german = dynamicTranslate(createTranslator('de'));
const english = dynamicTranslate(createTranslator('en'));
const say = ({ key, values }: Label) => german(key, values);

const commandTables = tableNames.filter((name): name is CommandTable => !['viewPositions', 'decisions'].includes(name));

describe('the names of steps', () => {
  it.each(commandTables)('of %s are sentences in both languages, with every gap filled', (table) => {
    const labels = { de: 'N', en: 'N' };
    const record = {
      id: 'x',
      name: 'N',
      title: 'N',
      labels,
      actorIds: ['a'],
      sourceId: 'a',
      targetId: 'b',
      actorId: 'a',
    };
    const steps = [
      updateLabel(network, table, record, { notes: 'x' }),
      updateLabel(network, table, record, { name: 'M' }),
      updateLabel(network, table, record, { title: 'M' }),
    ];
    if (table !== 'network') {
      steps.push(createLabel(network, table, record));
      steps.push(manyLabel(table, 'createMany', 3), manyLabel(table, 'updateMany', 3));
      steps.push(removeLabel(network, table, record, 1), removeLabel(network, table, record, 3));
    }
    for (const { key, values } of steps) {
      for (const text of [german(key, values), english(key, values)]) {
        expect(text, key).not.toContain('{{');
        expect(text, key).toContain(' ');
        expect(text, key).not.toBe(key.split(':')[1]);
      }
    }
  });

  it('name the record, or the actors it belongs to', () => {
    expect(say(createLabel(network, 'actors', { name: 'Kita' }))).toBe('Akteur „Kita“ angelegt');
    expect(say(updateLabel(network, 'actors', { name: 'Kita' }, { name: 'Hort' }))).toBe('Akteur in „Hort“ umbenannt');
    expect(say(updateLabel(network, 'actors', { name: 'Kita' }, { kind: 'club' }))).toBe('Akteur „Kita“ geändert');
    expect(say(createLabel(network, 'relations', { sourceId: 'a', targetId: 'b' }))).toBe(
      'Beziehung Kita – Verein angelegt',
    );
    expect(say(createLabel(network, 'contactLog', { actorIds: ['a', 'b'] }))).toBe('Kontakt mit Kita, Verein notiert');
    expect(say(createLabel(network, 'meetings', { bodyId: 'r' }))).toBe('Sitzung von „Runde“ angelegt');
    expect(say(createLabel(network, 'contactPersons', { actorId: 'a' }))).toBe('Ansprechperson bei „Kita“ angelegt');
    expect(say(createLabel(network, 'agreements', { title: '' }))).toBe('Vereinbarung „–“ angelegt');
  });

  it('say what happened to an agreement', () => {
    for (const state of new Set(agreementType.options.flatMap((type) => statesOf(type).slice(1)))) {
      for (const speak of [german, english]) {
        const { key, values } = agreementLabel(`to.${state}`, 'Sport');
        expect(speak(key, values), key).toContain('Sport');
      }
    }
    expect(say(agreementLabel('to.signed', 'Sport'))).toBe('Vereinbarung „Sport“ unterzeichnet');
    expect(say(agreementLabel('renew', ''))).toBe('Vereinbarung „–“ erneuert');
  });

  it('count where there are several', () => {
    expect(say(removeLabel(network, 'actors', { name: 'Kita' }, 1))).toBe('Akteur „Kita“ entfernt');
    expect(say(removeLabel(network, 'actors', { name: 'Kita' }, 2))).toBe('2 Akteure entfernt');
    expect(say(moveLabel(network, ['m']))).toBe('„Fest“ verschoben');
    expect(say(moveLabel(network, ['a', 'r', 'm']))).toBe('3 Knoten verschoben');
    expect(say(arrangeLabel('Karte'))).toBe('Blatt „Karte“ neu angeordnet');
    expect(say(importLabel(['a.csv']))).toBe('„a.csv“ übernommen');
    expect(say(importLabel(['a.csv', 'b.csv']))).toBe('2 Dateien übernommen');
  });
});
