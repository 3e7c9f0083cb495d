import { registerHooks } from 'node:module';

/** Lets what is imported from here on find the packages of this repository as their sources, so that nothing needs to be built first. */
export function readPackagesAsSources(): void {
  registerHooks({
    resolve: (specifier, context, nextResolve) =>
      nextResolve(specifier, { ...context, conditions: [...context.conditions, '@ninefold/source'] }),
  });
}
