import { useSyncExternalStore } from "react";

const subscribe = () => () => {};

/**
 * Whether the screen listens already. The server's page is there before its script is, on a slow line for seconds: what
 * is typed into a field then reaches no save, so fields take nothing until this is true.
 */
export function useAwake(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}
