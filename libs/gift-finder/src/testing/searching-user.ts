import type { SearchOptions } from '@giftspire/contracts';
import { ProcessSearchRequestJob } from '../processing/process-search-request.job';
import { createGiftServicesAndDisableLog } from './create-gift-services-and-disable-log';
import { createGiftDatabase, type GiftDatabase } from './gift-database';
import { createSearchOptions } from './create-search-options';
import { readSearchState } from './read-search-state';

/** The only user in a test database with the built-in catalogue; each test gets a new one. */
export class SearchingUser {
  id = 0;
  database!: GiftDatabase;
  private count = 0;

  /** Registers the hooks that create and close the database and create the user. Call it directly in a `describe`. */
  static createAndRegisterTestHooks(): SearchingUser {
    const user = new SearchingUser();
    beforeAll(async () => {
      user.database = await createGiftDatabase({ seeded: true });
    });
    afterAll(() => user.database.close());
    beforeEach(() => user.replaceUser());
    return user;
  }

  createServices(
    replace?: Parameters<typeof createGiftServicesAndDisableLog>[1],
  ): ReturnType<typeof createGiftServicesAndDisableLog> {
    return createGiftServicesAndDisableLog(this.database.dataSource, replace);
  }

  /** Places a search request and returns the job that was dispatched with it. */
  async placeRequestAndGetJob(
    options?: Partial<SearchOptions>,
    { requests } = this.createServices(),
  ): Promise<ProcessSearchRequestJob> {
    return new ProcessSearchRequestJob(await requests.place(this.id, createSearchOptions(options)));
  }

  readState(): ReturnType<typeof readSearchState> {
    return readSearchState(this.database.dataSource, this.id);
  }

  /** Deletes all users, with their orders, and the job outbox, and creates a new user. */
  private async replaceUser(): Promise<void> {
    await this.database.dataSource.query('truncate users, job_outbox, notifications cascade');
    this.count += 1;
    this.id = await this.database.createUser(`user_${this.count}`);
  }
}
