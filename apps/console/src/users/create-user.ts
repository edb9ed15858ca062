import { NICKNAME_MAX, NICKNAME_MIN, PASSWORD_MAX, PASSWORD_MIN } from '@giftspire/contracts';
import { StartFailure } from '@giftspire/lifecycle';
import { NicknameTakenError, Users } from '@giftspire/users';
import { z } from 'zod';
import { withApplication } from '../application/with-application';
import type { RegisterCommands } from '../command-context';
import { examples } from '../examples';

/** The rules of the registration over HTTP. */
const newUser = z.object({
  nickname: z
    .string()
    .min(NICKNAME_MIN, `nickname: must have at least ${NICKNAME_MIN} characters`)
    .max(NICKNAME_MAX, `nickname: must have at most ${NICKNAME_MAX} characters`)
    .regex(/^\w+$/, 'nickname: must only contain letters, numbers and underscores'),
  password: z
    .string()
    .min(PASSWORD_MIN, `password: must have at least ${PASSWORD_MIN} characters`)
    .max(PASSWORD_MAX, `password: must have at most ${PASSWORD_MAX} characters`)
    .regex(/[A-Z]/, 'password: must contain at least one uppercase letter')
    .regex(/[0-9]/, 'password: must contain at least one number')
    .regex(/[^A-Za-z0-9]/, 'password: must contain at least one symbol'),
});

/** `user:create` */
export const userCreateCommand: RegisterCommands = (program, context) => {
  const { print, configure, readPassword } = context;
  program
    .command('user:create')
    .description('create an account; the password is asked for, or read from a pipe')
    .argument('<nickname>', 'letters, digits and underscores')
    .addHelpText(
      'after',
      `${examples('user:create ana')}\n  printf '%s\\n' "$PASSWORD" | npm run console -- user:create ana`,
    )
    .action(async (nickname: string) => {
      const config = configure();
      const parsed = newUser.safeParse({ nickname, password: await readPassword() });
      if (!parsed.success)
        throw new StartFailure(parsed.error.issues.map(({ message }) => message).join('\n'));
      await withApplication(config, async (app) => {
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
