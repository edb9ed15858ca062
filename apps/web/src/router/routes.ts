import type { RouteRecordRaw } from 'vue-router';

declare module 'vue-router' {
  interface RouteMeta {
    /** i18n key of the document title. */
    titleKey: string;
    /** Restricts a page: `user` to signed-in users, `guest` to signed-out visitors. @default no restriction */
    audience?: 'user' | 'guest';
  }
}

export const routes: RouteRecordRaw[] = [
  {
    path: '/',
    name: 'home',
    component: () => import('@/pages/HomePage.vue'),
    meta: { titleKey: 'titles.home' },
  },
  {
    path: '/register',
    name: 'register',
    component: () => import('@/pages/RegisterPage.vue'),
    meta: { titleKey: 'titles.register', audience: 'guest' },
  },
  {
    path: '/login',
    name: 'login',
    component: () => import('@/pages/LoginPage.vue'),
    meta: { titleKey: 'titles.login', audience: 'guest' },
  },
  {
    path: '/terms',
    name: 'terms',
    component: () => import('@/pages/TermsPage.vue'),
    meta: { titleKey: 'titles.terms' },
  },
  {
    path: '/dashboard',
    name: 'dashboard',
    component: () => import('@/pages/DashboardPage.vue'),
    meta: { titleKey: 'titles.dashboard', audience: 'user' },
  },
  {
    path: '/pending-orders',
    name: 'pending-orders',
    component: () => import('@/pages/PendingOrdersPage.vue'),
    meta: { titleKey: 'titles.pendingOrders', audience: 'user' },
  },
  {
    path: '/history',
    name: 'history',
    component: () => import('@/pages/HistoryPage.vue'),
    meta: { titleKey: 'titles.history', audience: 'user' },
  },
  {
    path: '/profile',
    name: 'profile',
    component: () => import('@/pages/ProfilePage.vue'),
    meta: { titleKey: 'titles.profile', audience: 'user' },
  },
  {
    path: '/products/:id',
    name: 'product',
    component: () => import('@/pages/ProductPage.vue'),
    props: true,
    meta: { titleKey: 'titles.product', audience: 'user' },
  },
  {
    path: '/search/:id',
    name: 'search',
    component: () => import('@/pages/SearchResultPage.vue'),
    props: true,
    meta: { titleKey: 'titles.search', audience: 'user' },
  },
  {
    path: '/:path(.*)*',
    name: 'not-found',
    component: () => import('@/pages/NotFoundPage.vue'),
    meta: { titleKey: 'titles.notFound' },
  },
];
