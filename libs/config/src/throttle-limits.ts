import type { ThrottleConfig } from './config';
import type { Variables } from './variables';

export function toThrottle(values: Variables): ThrottleConfig {
  return {
    enabled: values.THROTTLE_ENABLED,
    store: values.THROTTLE_STORE ?? (values.QUEUE_CONNECTION === 'redis' ? 'redis' : 'database'),
    windowSeconds: values.THROTTLE_WINDOW_SECONDS,
    limits: {
      api: values.THROTTLE_API,
      login: values.THROTTLE_LOGIN,
      loginPerAddress: values.THROTTLE_LOGIN_PER_IP,
      register: values.THROTTLE_REGISTER,
      registerPerAddress: values.THROTTLE_REGISTER_PER_IP,
      checkNickname: values.THROTTLE_CHECK_NICKNAME,
      broadcastingAuth: values.THROTTLE_BROADCASTING_AUTH,
      search: values.THROTTLE_SEARCH,
    },
  };
}
