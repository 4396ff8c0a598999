import { HostConfig } from 'adaptivecards';

const colour = (name: string) => `var(--color${name})`;
const pair = (name: string, subtle = name) => ({ default: colour(name), subtle: colour(subtle) });

/** Words keep to the colours that every theme makes readable; a mark says what a colour only helps to see. */
const foreground = {
  default: pair('NeutralForeground1', 'NeutralForeground2'),
  dark: pair('NeutralForeground1'),
  light: pair('NeutralForeground2'),
  accent: pair('BrandForeground1'),
  good: pair('StatusSuccessForeground1'),
  warning: pair('StatusWarningForeground3'),
  attention: pair('StatusDangerForeground1'),
};

const style = (background: string) => ({ backgroundColor: colour(background), foregroundColors: foreground });

/** Colours come from the page's theme, so that a card looks at home in all three. */
export const hostConfig = new HostConfig({
  fontFamily: 'inherit',
  supportsInteractivity: true,
  actions: {
    maxActions: 12,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    showCard: { actionMode: 'inline' },
  },
  spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 28, padding: 12 },
  containerStyles: {
    default: style('NeutralBackground2'),
    emphasis: style('NeutralBackground3'),
    accent: style('NeutralBackground3'),
    good: style('StatusSuccessBackground1'),
    warning: style('StatusWarningBackground1'),
    attention: style('StatusDangerBackground1'),
  },
});
