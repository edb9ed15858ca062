import type { Application } from '../application';

/** A map from app and key to a set of values, which is never empty: the key is removed with its last value. */
export class AppMultimap<Value> {
  private readonly valuesByApp = new Map<string, Map<string, Set<Value>>>();

  /** Returns the set of values of a key, or undefined when the key has none. */
  findValues(app: Application, key: string): ReadonlySet<Value> | undefined {
    return this.valuesByApp.get(app.id)?.get(key);
  }

  /** Yields every key with the id of its app. */
  *appIdsAndKeys(): Generator<readonly [appId: string, key: string]> {
    for (const [appId, valuesByKey] of this.valuesByApp)
      for (const key of valuesByKey.keys()) yield [appId, key];
  }

  /** Adds a value to the set of a key. Returns whether the key had none before. */
  add(app: Application, key: string, value: Value): boolean {
    let valuesByKey = this.valuesByApp.get(app.id);
    if (valuesByKey === undefined) this.valuesByApp.set(app.id, (valuesByKey = new Map()));
    const values = valuesByKey.get(key);
    if (values === undefined) valuesByKey.set(key, new Set([value]));
    else values.add(value);
    return values === undefined;
  }

  /** Removes a value from the set of a key. Returns whether the key has none left because of that. */
  remove(app: Application, key: string, value: Value): boolean {
    const valuesByKey = this.valuesByApp.get(app.id);
    const values = valuesByKey?.get(key);
    if (values?.delete(value) !== true || values.size > 0) return false;
    return valuesByKey?.delete(key) ?? false;
  }
}
