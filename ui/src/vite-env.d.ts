// The types that Vite and Svelte provide.
/// <reference types="svelte" />
/// <reference types="vite/client" />
