/**
 * The small part of two libraries' types that the page uses. The server hands both out as plain scripts
 * (`/vendor/...`), each leaving one global behind.
 */

/** Something on a card that can be pressed. */
export interface CardAction {
  title?: string;
  iconUrl?: string;
  isEnabled: boolean;
  execute(): void;
}

/** Action.Execute and Action.Submit: after the inputs were found valid, `data` holds them too. */
export interface CardSubmitAction extends CardAction {
  data: object | undefined;
}

export interface CardExecuteAction extends CardSubmitAction {
  verb: string;
}

export interface CardOpenUrlAction extends CardAction {
  url?: string;
}

export interface RenderedCard {
  hostConfig: object;
  onExecuteAction?: (action: CardAction) => void;
  onDisplayOverflowActionMenu?: (actions: readonly CardAction[], target?: HTMLElement) => boolean;
  parse(json: object): void;
  render(): HTMLElement | undefined;
}

interface MarkdownResult {
  outputHtml?: string;
  didProcess: boolean;
}

declare global {
  const AdaptiveCards: {
    AdaptiveCard: (new () => RenderedCard) & {
      onProcessMarkdown: (text: string, result: MarkdownResult) => void;
    };
    ExecuteAction: new () => CardExecuteAction;
    SubmitAction: new () => CardSubmitAction;
    OpenUrlAction: new () => CardOpenUrlAction;
    HostConfig: new (json: object) => object;
    GlobalSettings: { setTabIndexAtCardRoot: boolean };
    Strings: { defaults: { overflowButtonText: () => string; overflowButtonTooltip: () => string } };
  };

  const markdownit: (
    preset: 'zero',
    options: { html: boolean; breaks: boolean },
  ) => {
    enable(rules: string[]): unknown;
    validateLink: (url: string) => boolean;
    render(text: string): string;
    renderInline(text: string): string;
  };
}
