import { loadConfig } from '@giftspire/config';
import { createTestDatabase, type TestDatabase } from '@giftspire/database/testing';
import { Client } from 'pg';
import { createConsole } from '../create-console';

/** Printed lines and exit code of a command. */
export interface CommandResult {
  readonly lines: string[];
  readonly exitCode: number;
}

/** Runs console commands against a new migrated test database. */
export class TestConsole {
  private constructor(private readonly database: TestDatabase) {}

  static async create(): Promise<TestConsole> {
    return new TestConsole(await createTestDatabase());
  }

  get databaseUrl(): string {
    return this.database.url;
  }

  close(): Promise<void> {
    return this.database.drop();
  }

  /**
   * Runs a command line and returns its printed lines and exit code; rejects when the command fails with an error.
   *
   * @param command - words separated by spaces, e.g. `queue:failed --json`
   * @param variables - environment variables in addition to those of the test
   * @param password - typed at the prompt
   */
  async run(
    command: string,
    variables: Record<string, string> = {},
    password = '',
  ): Promise<CommandResult> {
    const lines: string[] = [];
    let exitCode = 0;
    const program = createConsole({
      print: (line) => lines.push(line),
      loadConfig: () => this.loadTestConfig(variables),
      readPassword: () => Promise.resolve(password),
      setExitCode: (code) => (exitCode = code),
    });
    program.exitOverride();
    for (const subcommand of program.commands)
      subcommand.exitOverride().configureOutput({ writeErr: () => undefined });
    await program.parseAsync(command.split(' '), { from: 'user' });
    return { lines, exitCode };
  }

  /** Returns the rows of a query on the test database. */
  async query<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
    const client = new Client({ connectionString: this.databaseUrl });
    await client.connect();
    const { rows } = await client.query<Row>(sql, values);
    await client.end();
    return rows;
  }

  private loadTestConfig(variables: Record<string, string>) {
    return loadConfig({
      environment: {
        DATABASE_URL: this.databaseUrl,
        REVERB_APP_ID: '1',
        REVERB_APP_KEY: 'key',
        REVERB_APP_SECRET: 'secret-of-sixteen-or-more',
        ...variables,
      },
    });
  }
}
