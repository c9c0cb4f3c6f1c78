declare module 'write-file-atomic' {
  const writeFileAtomic: (file: string, data: string) => Promise<void>;
  export = writeFileAtomic;
}
