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
  private readonly byKey = new Map<string, Application>();
  private readonly byId = new Map<string, Application>();

  /** @throws DuplicateApplication */
  constructor(apps: readonly ReverbApp[]) {
    for (const app of apps.map((each) => new Application(each))) {
      if (this.byId.has(app.id)) throw new DuplicateApplication('id', app.id);
      if (this.byKey.has(app.key)) throw new DuplicateApplication('key', app.key);
      this.byId.set(app.id, app);
      this.byKey.set(app.key, app);
    }
  }

  findByKey(key: string): Application | undefined {
    return this.byKey.get(key);
  }

  findById(id: string): Application | undefined {
    return this.byId.get(id);
  }
}
