import {
  createRouter,
  createWebHistory,
  type RouteLocationNormalized,
  type Router,
} from 'vue-router';
import { audienceGuard } from './audience-guard';
import { routes } from './routes';

export function createAppRouter(): Router {
  const router = createRouter({
    history: createWebHistory(import.meta.env.BASE_URL),
    routes,
    scrollBehavior,
  });
  router.beforeEach(audienceGuard);
  return router;
}

function scrollBehavior(
  to: RouteLocationNormalized,
  _from: RouteLocationNormalized,
  saved: { left: number; top: number } | null,
) {
  if (saved) return saved;
  // Anchors of a result exist only once it has loaded: SearchResultPage scrolls to them.
  return to.hash ? false : { top: 0 };
}
