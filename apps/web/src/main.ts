import { createPinia } from 'pinia';
import { createApp } from 'vue';
import { setRejectedTokenListener } from './api/request-json';
import App from './App.vue';
import { i18n } from './i18n';
import { createEchoPlugin } from './plugins/echo';
import { createAppRouter } from './router';
import { redirectOnAuthChange } from './router/redirect-on-auth-change';
import { syncAuthAcrossTabs } from './session/sync-auth-across-tabs';
import { useAuthStore } from './stores/auth';
import './styles/main.css';

const app = createApp(App);
app.use(createPinia());

const auth = useAuthStore();
setRejectedTokenListener((rejectedToken) => auth.handleRejectedToken(rejectedToken));
syncAuthAcrossTabs();

const router = createAppRouter();
app.use(i18n).use(router).use(createEchoPlugin());
redirectOnAuthChange(router);
app.mount('#app');
