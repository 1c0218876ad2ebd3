import { implement, ORPCError } from '@orpc/server';
import { contract } from '../../../shared/contract/index.ts';
import { Failure } from '../../../shared/model/failure.ts';

/**
 * The contract, ready to be implemented: whatever fails on the way to an answer leaves as an error of the contract. A
 * Failure keeps its code and data, input that does not fit is BAD_REQUEST, and anything else is INTERNAL_SERVER_ERROR
 * without a word about the inside, the details going to `log`.
 */
export function createImplementer(log: (error: unknown) => void) {
  return implement(contract).use(async ({ next, signal }) => {
    try {
      return await next();
    } catch (error) {
      if (error instanceof Failure) throw new ORPCError(error.code, { data: error.data });
      if (error instanceof ORPCError && error.code === 'BAD_REQUEST') throw error;
      if (!signal?.aborted) log(error);
      throw new ORPCError('INTERNAL_SERVER_ERROR');
    }
  });
}

export type Implementer = ReturnType<typeof createImplementer>;
