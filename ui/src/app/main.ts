// Starts the screens.
import { mount } from 'svelte';
import App from './App.svelte';
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@fontsource-variable/atkinson-hyperlegible-next/wght-italic.css';
import '../styles/main.scss';

async function start(): Promise<void> {
  // For working on the screens without a shell: `npm run mock`. No other build contains it.
  if (import.meta.env.MODE === 'mock') (await import('../dev/mock/backend')).mockShell();
  const target = document.getElementById('app');
  if (target === null) return;
  // The parts of the screens on one page. No build for users contains it.
  if (import.meta.env.DEV && new URLSearchParams(location.search).has('parts')) {
    mount((await import('../dev/Parts.svelte')).default, { target });
  } else mount(App, { target });
}

void start();
