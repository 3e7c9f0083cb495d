/** Something that is waited for. */
export interface Signal {
  readonly isGiven: boolean;
  readonly given: Promise<void>;
  give(): void;
}

export function createSignal(): Signal {
  let isGiven = false;
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = () => {
      isGiven = true;
      resolve();
    };
  });
  return {
    get isGiven() {
      return isGiven;
    },
    given,
    give: () => give(),
  };
}
