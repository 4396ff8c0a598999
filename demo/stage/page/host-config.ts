/**
 * How Teams lays out a card: sizes and distances of its own published host configuration. Colours are
 * variables of the page's themes, so that another theme needs no new card and typed text stays.
 */
const colour = (name: string) => ({ default: `var(--card-${name})`, subtle: `var(--card-${name}-subtle)` });

const foregroundColors = {
  default: colour('text'),
  dark: colour('dark'),
  light: colour('light'),
  accent: colour('accent'),
  good: colour('good'),
  warning: colour('warning'),
  attention: colour('attention'),
};

const container = (name: string) => ({
  backgroundColor: `var(--card-${name}-back)`,
  borderColor: `var(--card-${name}-line)`,
  foregroundColors,
});

const text = { size: 'Default', color: 'Default', isSubtle: false, wrap: true };

const fontWeights = { lighter: 300, default: 400, bolder: 600 };
const fontSizes = { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 };

export const hostConfig = {
  choiceSetInputValueSeparator: ',',
  supportsInteractivity: true,
  fontTypes: {
    default: { fontFamily: 'var(--font)', fontSizes, fontWeights },
    monospace: { fontFamily: 'Consolas, "Courier New", monospace', fontSizes, fontWeights },
  },
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--card-separator)' },
  imageSizes: { small: 32, medium: 52, large: 100 },
  containerStyles: {
    default: { ...container('default'), backgroundColor: 'transparent' },
    emphasis: container('emphasis'),
    accent: container('accent'),
    good: container('good'),
    warning: container('warning'),
    attention: container('attention'),
  },
  actions: {
    maxActions: 6,
    spacing: 'Default',
    buttonSpacing: 8,
    showCard: { actionMode: 'Inline', inlineTopMargin: 16, style: 'emphasis' },
    preExpandSingleShowCardAction: false,
    actionsOrientation: 'Horizontal',
    actionAlignment: 'Left',
    iconPlacement: 'LeftOfTitle',
    allowTitleToWrap: true,
  },
  inputs: {
    label: {
      inputSpacing: 'Small',
      requiredInputs: { weight: 'Default', suffix: ' *', suffixColor: 'Attention' },
      optionalInputs: { weight: 'Default' },
    },
    errorMessage: { size: 'Small', color: 'Attention', weight: 'Default' },
  },
  adaptiveCard: { allowCustomStyle: false },
  imageSet: { imageSize: 'Medium', maxImageHeight: 100 },
  factSet: {
    title: { ...text, weight: 'Bolder', maxWidth: 150 },
    value: { ...text, weight: 'Default' },
    spacing: 16,
  },
  textStyles: { heading: { size: 'Large', weight: 'Bolder', color: 'Default' } },
  textBlock: { headingLevel: 3 },
  table: { cellSpacing: 8 },
};
