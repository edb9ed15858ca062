import type { Application } from '../application';

/** A map from app and key to a set of values. A set is removed with its last value. */
export class AppMultimap<Value> {
  private readonly valuesByApp = new Map<string, Map<string, Set<Value>>>();

  /** Returns the values of a key; undefined without any. */
  findValues(app: Application, key: string): ReadonlySet<Value> | undefined {
    return this.valuesByApp.get(app.id)?.get(key);
  }

  /** Yields every key with the id of its app. */
  *appIdsAndKeys(): Generator<readonly [appId: string, key: string]> {
    for (const [appId, valuesByKey] of this.valuesByApp)
      for (const key of valuesByKey.keys()) yield [appId, key];
  }

  /** Adds a value. Returns whether it is the first of that key. */
  add(app: Application, key: string, value: Value): boolean {
    let valuesByKey = this.valuesByApp.get(app.id);
    if (valuesByKey === undefined) this.valuesByApp.set(app.id, (valuesByKey = new Map()));
    const values = valuesByKey.get(key);
    if (values === undefined) valuesByKey.set(key, new Set([value]));
    else values.add(value);
    return values === undefined;
  }

  /** Removes a value. Returns whether it was the last of that key. */
  remove(app: Application, key: string, value: Value): boolean {
    const valuesByKey = this.valuesByApp.get(app.id);
    const values = valuesByKey?.get(key);
    if (values?.delete(value) !== true || values.size > 0) return false;
    return valuesByKey?.delete(key) ?? false;
  }
}
