import { createRoot } from 'solid-js';
import { render } from 'solid-js/web';
import { App } from './app.tsx';
import { followPerson } from './features/profile/follow-person.ts';
import { followPreferences } from './lib/appearance.ts';
import { adopt, readFirstState, revalidate } from './lib/first-state.ts';
import { speak } from './lib/i18n.ts';
import { prepareOfflineStart, reloadWhenCodeIsGone } from './lib/offline-start.ts';
import { listsAreWhole } from './lib/paced.ts';
import { preference } from './lib/preferences.ts';
import { createQueryClient } from './lib/query-client.ts';
import { breathe, handOver, whenIdle } from './lib/start.ts';
import { routes } from './routes.tsx';

async function start() {
  reloadWhenCodeIsGone();
  whenIdle(prepareOfflineStart);
  await Promise.all([speak(preference('language')), breathe()]);
  const client = createQueryClient();
  const state = readFirstState();
  if (state) {
    adopt(client, state);
    whenIdle(() => revalidate(client, state));
  }
  await breathe();
  const app = document.getElementById('app') as HTMLElement;
  const settle = async () => {
    await breathe();
    await listsAreWhole();
    handOver(app);
  };
  createRoot(followPreferences);
  createRoot(() => followPerson(client));
  render(() => <App client={client} routes={routes} onReady={settle} />, app);
}

void start();
