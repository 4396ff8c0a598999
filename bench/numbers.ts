/** Numbers as the tables show them. */
export const whole = (value: number): string => value.toFixed(0);
export const milliseconds = (value: number): string =>
  `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ms`;
export const megabytes = (bytes: number): string => `${whole(bytes / 2 ** 20)} MB`;
export const ratio = (value: number): string => `${value.toFixed(2)} ×`;
export const percent = (share: number): string => `${whole(share * 100)} %`;
