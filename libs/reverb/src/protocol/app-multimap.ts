import type { Application } from '../application';

/** Sets of things by a name, separately for each app. A set exists from its first member to its last. */
export class AppMultimap<Member> {
  private readonly apps = new Map<string, Map<string, Set<Member>>>();

  find(app: Application, name: string): ReadonlySet<Member> | undefined {
    return this.apps.get(app.id)?.get(name);
  }

  *keys(): Generator<readonly [appId: string, name: string]> {
    for (const [appId, names] of this.apps) for (const name of names.keys()) yield [appId, name];
  }

  /** @returns whether it is the first of that name */
  add(app: Application, name: string, member: Member): boolean {
    let names = this.apps.get(app.id);
    if (names === undefined) this.apps.set(app.id, (names = new Map()));
    const members = names.get(name);
    if (members === undefined) names.set(name, new Set([member]));
    else members.add(member);
    return members === undefined;
  }

  /** @returns whether it was the last of that name */
  remove(app: Application, name: string, member: Member): boolean {
    const names = this.apps.get(app.id);
    const members = names?.get(name);
    if (members?.delete(member) !== true || members.size > 0) return false;
    return names?.delete(name) ?? false;
  }
}
