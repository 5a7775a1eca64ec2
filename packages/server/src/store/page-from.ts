/** A page of a feed; who has read it all asks again from its end. */
export const pageFrom = <Item extends { readonly position: number }>(
  after: number,
  items: readonly Item[],
) => ({ items, next: items.at(-1)?.position ?? after });
