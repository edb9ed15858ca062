import { Application, type ReverbApp } from './application';

/** Thrown when two apps are configured with the same id or the same key. */
export class DuplicateApplication extends Error {
  readonly code = 'DUPLICATE_APPLICATION';

  constructor(field: 'id' | 'key', value: string) {
    super(`two apps have the ${field} ${value}`);
    this.name = 'DuplicateApplication';
  }
}

/** The configured apps. WebSocket URLs contain the public key of an app, URLs of the HTTP API its id. */
export class Applications {
  /** All apps ever configured, by id. A removed app may still have clients when it is configured again. */
  private readonly allKnownApps = new Map<string, Application>();
  private byKey: ReadonlyMap<string, Application> = new Map();
  private byId: ReadonlyMap<string, Application> = new Map();

  /** @throws DuplicateApplication if two apps have the same id or key */
  constructor(apps: readonly ReverbApp[]) {
    this.replace(apps);
  }

  /**
   * Replaces the apps. An app that was configured before keeps its connections and gets its new settings; a removed app
   * keeps its connections too, but accepts neither new connections nor HTTP requests.
   *
   * @throws DuplicateApplication - the previous apps are kept
   */
  replace(apps: readonly ReverbApp[]): void {
    assertDistinctIdsAndKeys(apps);
    const applications = apps.map((app) => {
      const existing = this.allKnownApps.get(app.id);
      existing?.replaceSettings(app);
      const application = existing ?? new Application(app);
      this.allKnownApps.set(app.id, application);
      return application;
    });
    this.byKey = new Map(applications.map((app) => [app.key, app]));
    this.byId = new Map(applications.map((app) => [app.id, app]));
  }

  findByKey(key: string): Application | undefined {
    return this.byKey.get(key);
  }

  findById(id: string): Application | undefined {
    return this.byId.get(id);
  }
}

/** @throws DuplicateApplication if two apps have the same id or key */
function assertDistinctIdsAndKeys(apps: readonly ReverbApp[]): void {
  for (const field of ['id', 'key'] as const) {
    const seenValues = new Set<string>();
    for (const { [field]: value } of apps) {
      if (seenValues.has(value)) throw new DuplicateApplication(field, value);
      seenValues.add(value);
    }
  }
}
