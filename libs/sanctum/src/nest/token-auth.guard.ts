import { type ExecutionContext, Injectable, UnauthorizedException } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { IS_PUBLIC } from './public.decorator';

/** Lets requests with a valid token pass, and everybody to what is marked {@link Public}. */
@Injectable()
export class TokenAuthGuard extends AuthGuard('bearer') {
  constructor(private readonly reflector: Reflector) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(IS_PUBLIC, targets)) return true;
    return (await super.canActivate(context)) as boolean;
  }

  /** @throws UnauthorizedException whatever is wrong with the token; an error of ours, e.g. no database, stays what it is */
  override handleRequest<Authenticated>(
    error: unknown,
    authenticated: Authenticated | false,
  ): Authenticated {
    if (error) throw error;
    if (!authenticated) throw new UnauthorizedException('Unauthenticated.');
    return authenticated;
  }
}
