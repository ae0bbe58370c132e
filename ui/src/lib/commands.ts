// Every request that the screens may make of the shell, one typed function each.
export { commands } from './generated/commands';
