import { Application, type ReverbApp } from './application';

/** Two apps were configured with the same id or the same key. */
export class DuplicateApplication extends Error {
  readonly code = 'DUPLICATE_APPLICATION';

  constructor(field: 'id' | 'key', value: string) {
    super(`two apps have the ${field} ${value}`);
    this.name = 'DuplicateApplication';
  }
}

/** The tenants: sockets name one by its public key, publishers by its id. */
export class Applications {
  /** Also those that are gone: their clients may still be here when they come back. */
  private readonly everKnown = new Map<string, Application>();
  private byKey: ReadonlyMap<string, Application> = new Map();
  private byId: ReadonlyMap<string, Application> = new Map();

  /** @throws DuplicateApplication */
  constructor(apps: readonly ReverbApp[]) {
    this.replace(apps);
  }

  /**
   * From now on these are the apps. One that was there before keeps its connections, with its new settings; one that
   * is gone keeps them too, but gets no new ones and no events.
   *
   * @throws DuplicateApplication, and everything stays as it was
   */
  replace(apps: readonly ReverbApp[]): void {
    assertDistinct(apps);
    const present = apps.map((app) => {
      const known = this.everKnown.get(app.id);
      known?.configure(app);
      const application = known ?? new Application(app);
      this.everKnown.set(app.id, application);
      return application;
    });
    this.byKey = new Map(present.map((app) => [app.key, app]));
    this.byId = new Map(present.map((app) => [app.id, app]));
  }

  findByKey(key: string): Application | undefined {
    return this.byKey.get(key);
  }

  findById(id: string): Application | undefined {
    return this.byId.get(id);
  }
}

function assertDistinct(apps: readonly ReverbApp[]): void {
  for (const field of ['id', 'key'] as const) {
    const seen = new Set<string>();
    for (const { [field]: value } of apps) {
      if (seen.has(value)) throw new DuplicateApplication(field, value);
      seen.add(value);
    }
  }
}
