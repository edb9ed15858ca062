import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';

/** Somebody who buys in the shop of the examples. */
export interface User {
  readonly id: number;
  readonly name: string;
}

export const ANA: User = { id: 7, name: 'Ana' };
export const BEN: User = { id: 8, name: 'Ben' };

/** The orders of the shop of the examples. */
@Injectable()
export class Orders {
  readonly customers = new Map([[1, ANA.id]]);

  isOwnedBy(userId: number, orderId: number): boolean {
    return this.customers.get(orderId) === userId;
  }

  ship(orderId: number): Promise<string> {
    if (!this.customers.has(orderId)) return Promise.reject(new Error('no such order'));
    return Promise.resolve('DHL');
  }
}

/** Knows users by their name as bearer token. */
@Injectable()
export class NameGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<{
      headers: { authorization?: string };
      user?: User;
    }>();
    request.user = [ANA, BEN].find(
      ({ name }) => request.headers.authorization === `Bearer ${name}`,
    );
    return request.user !== undefined;
  }
}

/** Ben is. */
@Injectable()
export class NotBanned implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    return context.switchToHttp().getRequest<{ user: User }>().user.id !== BEN.id;
  }
}
