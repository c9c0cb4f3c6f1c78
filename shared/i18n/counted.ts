/** A number as it is printed, with its noun: what reads "1" is one, however it was reckoned. */
export const counted = (value: string, one: string, many: string): string => `${value} ${value === '1' ? one : many}`;
