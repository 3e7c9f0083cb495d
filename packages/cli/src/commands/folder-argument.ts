/** The argument that most commands share: `[folder]`, what it means, and what is taken when it is left out. */
export const folderArgument = ['[folder]', 'the folder with partnership.yaml', '.'] as const;
