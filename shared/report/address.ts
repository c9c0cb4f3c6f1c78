/**
 * The address when it may stand in a document, with everything outside ASCII percent-encoded:
 * `https:` and `mailto:` only, otherwise undefined.
 */
export function safeAddress(link: string | undefined): string | undefined {
  const address = link?.trim();
  if (address === undefined || !/^(?:https:\/\/[^\s/]|mailto:[^\s])[^\s"<>\\^`{|}]*$/i.test(address)) return undefined;
  return encodeURI(address).replace(/%25(?=[\da-f]{2})/gi, '%');
}
