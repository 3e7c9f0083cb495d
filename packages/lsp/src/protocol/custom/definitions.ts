import type { CustomRequest, FileToWrite } from './custom-request.ts';

/** A definition of a pack, for a list to choose from. */
export interface PackIndicator {
  readonly id: string;
  readonly title: string;
  readonly pack: string;
  /** `Outcome 9: Resources are used effectively…`, short. */
  readonly outcomes: readonly string[];
  /** Whether the partnership has it already. */
  readonly isAdopted: boolean;
}

/** The indicators of the packs that a partnership may use. */
export const packIndicatorsRequest: CustomRequest<{ readonly folder: string }, readonly PackIndicator[]> = {
  method: 'ninefold/packIndicators',
};

/** Files to write, what to open of them, and what a person should know: one sentence each. */
export interface Proposal {
  readonly files: readonly FileToWrite[];
  readonly notes: readonly string[];
}

/** The few lines that adopt a national indicator. */
export const adoptRequest: CustomRequest<{ readonly folder: string; readonly id: string }, Proposal> = {
  method: 'ninefold/adopt',
};

/** The first files of a partnership. `area` is the code of a partnership. */
export const newPartnershipRequest: CustomRequest<
  { readonly folder: string; readonly area: string },
  Proposal
> = { method: 'ninefold/newPartnership' };

export interface NewIndicatorParams {
  readonly folder: string;
  readonly id: string;
  readonly title: string;
  /** The ids of framework items that it serves. */
  readonly outcomes: readonly string[];
  readonly method: string;
  readonly dataset?: string;
}

export const newIndicatorRequest: CustomRequest<NewIndicatorParams, Proposal> = {
  method: 'ninefold/newIndicator',
};

/** A dataset file for a CSV: roles, types, grain and totals as found by looking. */
export const datasetFromFileRequest: CustomRequest<{ readonly uri: string }, Proposal> = {
  method: 'ninefold/datasetFromFile',
};

/** The whole of a definition as it holds here, and where each part comes from; null for an unknown id. */
export const effectiveDefinitionRequest: CustomRequest<
  { readonly folder?: string; readonly id: string },
  { readonly title: string; readonly yaml: string } | null
> = { method: 'ninefold/effectiveDefinition' };

/** What there is to choose from when something new is made. */
export interface Choices {
  readonly partnerships: readonly { readonly code: string; readonly name: string }[];
  readonly outcomes: readonly { readonly id: string; readonly title: string }[];
  readonly methods: readonly { readonly name: string; readonly summary: string }[];
  readonly datasets: readonly { readonly id: string; readonly title: string }[];
}

export const choicesRequest: CustomRequest<{ readonly folder?: string }, Choices> = {
  method: 'ninefold/choices',
};
