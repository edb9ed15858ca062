import { StartFailure } from '@giftspire/lifecycle';
import { newPasswordSchema, NicknameTakenError, nicknameSchema, Users } from '@giftspire/users';
import { z } from 'zod';
import { withApplicationContext } from '../application/with-application-context';
import type { RegisterCommand } from '../command-context';
import { formatExamples } from '../format-examples';

/** Schema of a new account, with the rules of the registration over HTTP. */
const newUserSchema = z.object({ nickname: nicknameSchema, password: newPasswordSchema });

/** Registers the command `user:create`. */
export const registerUserCreateCommand: RegisterCommand = (program, context) => {
  const { print, loadConfig, readPassword } = context;
  program
    .command('user:create')
    .description('create a user; the password is prompted for, or read from standard input')
    .argument('<nickname>', 'letters, digits and underscores')
    .addHelpText(
      'after',
      `${formatExamples('user:create ana')}\n  printf '%s\\n' "$PASSWORD" | npm run console -- user:create ana`,
    )
    .action(async (nickname: string) => {
      const config = loadConfig();
      const parsed = newUserSchema.safeParse({ nickname, password: await readPassword() });
      if (!parsed.success)
        throw new StartFailure(
          parsed.error.issues
            .map(({ path, message }) => `${path.join('.')}: ${message}`)
            .join('\n'),
        );
      await withApplicationContext(config, async (app) => {
        const users = app.get(Users, { strict: false });
        const user = await users
          .register(parsed.data.nickname, parsed.data.password)
          .catch((error: unknown) => {
            if (error instanceof NicknameTakenError)
              throw new StartFailure(`nickname: ${nickname} is taken`, { cause: error });
            throw error;
          });
        print(`created ${user.nickname} with id ${user.id}`);
      });
    });
};
