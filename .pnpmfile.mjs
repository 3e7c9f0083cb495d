/** What is published has no sources beside it, so it must not say where they are. */
export const hooks = {
  beforePacking(manifest) {
    const { scripts, devDependencies, ...published } = manifest;
    return { ...published, ...(published.exports && { exports: withoutSources(published.exports) }) };
  },
};

function withoutSources(exports) {
  return Object.fromEntries(
    Object.entries(exports).map(([door, target]) => {
      if (typeof target === 'string') return [door, target];
      const { '@ninefold/source': _, ...conditions } = target;
      return [door, conditions];
    }),
  );
}
