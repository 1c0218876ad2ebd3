import { describe, expect, it } from 'vitest';
import { networkOf } from '../../test/fixtures/network.ts';
import { actorsAbove } from './actors-above.ts';

describe('what an actor belongs to', () => {
  const network = networkOf({
    actors: [
      { id: 'town' },
      { id: 'department', parentActorId: 'town' as never },
      { id: 'office', parentActorId: 'department' as never },
      { id: 'egg', parentActorId: 'hen' as never },
      { id: 'hen', parentActorId: 'egg' as never },
    ],
  });
  const above = (id: string) => actorsAbove(network, id).map((actor) => actor.id);

  it('stands from the top down', () => {
    expect(above('office')).toEqual(['town', 'department']);
    expect(above('town')).toEqual([]);
  });

  it('does not go round in a circle', () => {
    expect(above('egg')).toEqual(['hen']);
  });
});
