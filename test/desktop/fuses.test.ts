import { describe, expect, it } from 'vitest';
import { fuses, setFuses } from '../../scripts/pack/fuses.ts';

/** The part of an Electron program that holds its switches. */
function wire(states: string, version = 1): Buffer {
  return Buffer.concat([
    Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.from([version, states.length]),
    Buffer.from(states),
  ]);
}

const program = (...wires: Buffer[]) => Buffer.concat(wires.flatMap((part) => [Buffer.alloc(64, 7), part]));

describe('the switches of the packed program', () => {
  it('allow neither Node nor its options, and only the packed and checked application', () => {
    expect(fuses).toEqual({
      runAsNode: false,
      cookieEncryption: true,
      nodeOptions: false,
      nodeCliInspect: false,
      embeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
      wasmTrapHandlers: true,
    });
  });

  it('are set in the program and nothing else is', () => {
    const electron = program(wire('100000011'));
    expect(setFuses(electron)).toBe(1);
    expect(electron).toEqual(program(wire('010011001')));
  });

  it('are set for both architectures of a universal program', () => {
    const electron = program(wire('101100011'), wire('101100011'));
    expect(setFuses(electron)).toBe(2);
    expect(electron).toEqual(program(wire('010011001'), wire('010011001')));
  });

  it.each([
    ['a switch nobody has decided on', program(wire('1000000110')), /10 fuses/],
    ['fewer switches than named', program(wire('10000001')), /8 fuses/],
    ['a switch that was removed', program(wire('r00000011')), /runAsNode/],
    ['another version', program(wire('100000011', 2)), /version 2/],
    ['no switches at all', Buffer.alloc(100), /not Electron/],
  ])('stop the packing of a program with %s', (_name, electron, message) => {
    expect(() => setFuses(electron)).toThrow(message);
  });
});
