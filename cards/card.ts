import type { IAdaptiveCard } from '@microsoft/teams.cards';

/** An Adaptive Card, ready to send. */
export type Card = IAdaptiveCard;

/** The version that Teams renders everywhere; without it a phone shows nothing. */
export const version = '1.5' as const;
