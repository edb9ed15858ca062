import { createPinia } from 'pinia';
import { createApp } from 'vue';
import { onUnauthenticated } from './api/request';
import App from './App.vue';
import { i18n } from './i18n';
import { echoPlugin } from './plugins/echo';
import { createAppRouter } from './router';
import { followSession } from './router/follow-session';
import { followOtherTabs } from './session/follow-other-tabs';
import { useAuthStore } from './stores/auth';
import './styles/main.css';

const app = createApp(App);
app.use(createPinia());

const auth = useAuthStore();
onUnauthenticated((refusedToken) => auth.refuse(refusedToken));
followOtherTabs();

const router = createAppRouter();
app.use(i18n).use(router).use(echoPlugin());
followSession(router);
app.mount('#app');
