import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';

/** A customer of the shop in the examples. */
export interface User {
  readonly id: number;
  readonly name: string;
}

export const ANA: User = { id: 7, name: 'Ana' };
export const BEN: User = { id: 8, name: 'Ben' };

/** Service with the orders of the shop in the examples. */
@Injectable()
export class Orders {
  /** Ids of the customers by order id. */
  readonly customers = new Map([[1, ANA.id]]);

  isOwnedBy(userId: number, orderId: number): boolean {
    return this.customers.get(orderId) === userId;
  }

  /** Resolves with the name of the carrier; rejects for an unknown order. */
  ship(orderId: number): Promise<string> {
    if (!this.customers.has(orderId)) return Promise.reject(new Error('no such order'));
    return Promise.resolve('DHL');
  }
}

/** Authenticates ANA and BEN; the bearer token is the name of the user. */
@Injectable()
export class BearerNameAuthGuard implements CanActivate {
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

/** Guard that rejects BEN, the only banned user. */
@Injectable()
export class NotBannedGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    return context.switchToHttp().getRequest<{ user: User }>().user.id !== BEN.id;
  }
}
