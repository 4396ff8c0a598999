/** What every peer repeats of a press: as Teams wants the answer to Action.Execute, a card in the place of the card. */
export const echoOf = (data: unknown) => ({
  statusCode: 200 as const,
  type: 'application/vnd.microsoft.card.adaptive' as const,
  value: {
    type: 'AdaptiveCard' as const,
    version: '1.5' as const,
    body: [{ type: 'TextBlock' as const, text: JSON.stringify(data), wrap: true }],
  },
});

/** What every peer answers to a typed message. */
export const saidBack = (text: string | undefined): string => `Echo: ${text ?? ''}`;
