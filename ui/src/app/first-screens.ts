// The screens that can be the first one after the start, and urgent help. They are in the bundle that the window loads at once.
import OpenCopy from '../screens/OpenCopy.svelte';
import Recover from '../screens/Recover.svelte';
import RecoveryCode from '../screens/RecoveryCode.svelte';
import SetUp from '../screens/SetUp.svelte';
import Start from '../screens/Start.svelte';
import Unlock from '../screens/Unlock.svelte';
import Urgent from '../screens/Urgent.svelte';

export const FIRST_SCREENS = {
  start: Start,
  'set-up': SetUp,
  unlock: Unlock,
  recover: Recover,
  'open-copy': OpenCopy,
  'recovery-code': RecoveryCode,
  urgent: Urgent,
};
