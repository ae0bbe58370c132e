// Types that Vite and Svelte bring along.
/// <reference types="svelte" />
/// <reference types="vite/client" />
