import type { SearchOptions } from '@giftspire/contracts';
import { ProcessSearchRequestJob } from '../processing/process-search-request.job';
import { giftApplication } from './gift-application';
import { giftDatabase, type GiftDatabase } from './gift-database';
import { searchOptions } from './search-options';
import { searchState } from './search-state';

/** Somebody who searches, another one in each test, alone in a seeded database. */
export class SearchingUser {
  id = 0;
  database!: GiftDatabase;
  private count = 0;

  /** To be called in a `describe`, for which it opens and closes the database. */
  static inEachTest(): SearchingUser {
    const user = new SearchingUser();
    beforeAll(async () => {
      user.database = await giftDatabase({ seeded: true });
    });
    afterAll(() => user.database.close());
    beforeEach(() => user.registerAnew());
    return user;
  }

  app(replace?: Parameters<typeof giftApplication>[1]): ReturnType<typeof giftApplication> {
    return giftApplication(this.database.dataSource, replace);
  }

  /** @returns the job that was dispatched with the request */
  async place(
    options?: Partial<SearchOptions>,
    { requests } = this.app(),
  ): Promise<ProcessSearchRequestJob> {
    return new ProcessSearchRequestJob(await requests.place(this.id, searchOptions(options)));
  }

  state(): ReturnType<typeof searchState> {
    return searchState(this.database.dataSource, this.id);
  }

  private async registerAnew(): Promise<void> {
    await this.database.dataSource.query('truncate users, job_outbox, notifications cascade');
    this.count += 1;
    this.id = await this.database.createUser(`user_${this.count}`);
  }
}
