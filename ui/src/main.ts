// Starts the screens.
import { mount } from 'svelte';
import App from './App.svelte';
import './styles/main.scss';

async function start(): Promise<void> {
  // Working on the screens without a shell: `npm run pretend`. No other build holds any of it.
  if (import.meta.env.MODE === 'pretend') (await import('./dev/pretend-backend')).pretend();
  const target = document.getElementById('app');
  if (target !== null) mount(App, { target });
}

void start();
