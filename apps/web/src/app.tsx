import '@motriforge/ui/tokens.css';
import '@motriforge/ui/base.css';
import './app.css';
import { type RouteDefinition, Router } from '@solidjs/router';
import { type QueryClient, QueryClientProvider } from '@tanstack/solid-query';
import { Shell } from './layout/shell.tsx';

interface AppProps {
  client: QueryClient;
  routes: RouteDefinition[];
  /** Where to render when there is no address bar. */
  url?: string;
  /** The first page stands, with its code and its data. */
  onReady?: () => Promise<void>;
}

export function App(props: AppProps) {
  return (
    <QueryClientProvider client={props.client}>
      <Router
        url={props.url ?? ''}
        scrollRestoration
        root={(page) => <Shell onReady={props.onReady}>{page.children}</Shell>}
      >
        {props.routes}
      </Router>
    </QueryClientProvider>
  );
}
