/**
 * Waits for `work` no longer than `limitMs`; what it still does then is not waited for.
 *
 * @param problem - start of the sentence, e.g. `queue default did not take jobs`
 * @throws Error "<problem> within <limitMs> ms" when the time is over, or what `work` rejects with
 */
export async function atMost<T>(limitMs: number, problem: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const overdue = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${problem} within ${limitMs} ms`)), limitMs);
  });
  return Promise.race([work, overdue]).finally(() => clearTimeout(timer));
}
