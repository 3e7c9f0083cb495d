/** Lets the activation end first: a client takes long to load, and the editor shows what else there is before that. */
export function afterActivation(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
