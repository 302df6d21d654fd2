/** Where this page can be found again, for paper; nothing where it has no address of the web. */
export function webAddress(): string {
  const {protocol, origin, pathname, search} = location;
  return protocol.startsWith('http') ? origin + pathname + search : '';
}
