/** Made by the build from the finished page (build/bundle/renderer-files.mjs). */
declare module 'virtual:renderer-files' {
  export const rendererFiles: readonly (readonly [address: string, file: string, mime: string])[];
}
