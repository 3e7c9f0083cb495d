/** The types of `home.mjs`, for the tests that use it. */
export declare const codeServerVersion: string;
export declare const e2eHome: string;
export declare const codeServerEntry: string;
export declare const publishedNode: string;
export declare const nodeFolder: () => string;
export declare const stampText: () => string;
export declare const stampFile: string;
