/**
 * Counts failures of something that is started again after each: answers true once there were more than `most` within
 * `span` milliseconds.
 */
export function failureLimit(most: number, span: number): () => boolean {
  let times: number[] = [];
  return () => {
    const now = Date.now();
    times = [...times.filter((time) => now - time < span), now];
    return times.length > most;
  };
}
