/** The nonce of this load, put into the page by main: style elements need it to be let through by the content policy. */
export const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
