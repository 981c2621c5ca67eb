import { FluentProvider, RendererProvider, createDOMRenderer } from "@fluentui/react-components";
import { i18n } from "@lingui/core";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import { I18nProvider } from "@lingui/react";
import { configure, render } from "@testing-library/react";
import type { ReactNode } from "react";
import type { Language } from "../../src/reports/types";
import { InsertProvider } from "../../src/taskpane/insert/InsertProvider";
import en from "../../src/taskpane/locales/en";
import zhCN from "../../src/taskpane/locales/zh-CN";
import zhTW from "../../src/taskpane/locales/zh-TW";
import { NoticeArea } from "../../src/taskpane/shell/NoticeArea";
import { NoticeProvider } from "../../src/taskpane/shell/NoticeProvider";
import { light } from "../../src/taskpane/shell/theme";

const messages = { en, "zh-CN": zhCN, "zh-TW": zhTW };

// Whether something is hidden takes jsdom seconds to say among Fluent's style sheets; a chunk may take them to load.
configure({ defaultHidden: true, asyncUtilTimeout: 20_000 });
// jsdom draws nothing, and would look through all of Fluent's rules wherever a style is asked for.
const unstyled = createDOMRenderer(document, { unstable_filterCSSRule: () => false });
// As the build does it.
i18n.setMessagesCompiler(compileMessage);

/** Renders a part of the pane with all that the pane has around it. There is no Excel here. */
export function renderInPane(part: ReactNode, language: Language = "en") {
  i18n.loadAndActivate({ locale: language, messages: messages[language] });
  return render(
    <I18nProvider i18n={i18n}>
      <RendererProvider renderer={unstyled}>
        <FluentProvider theme={light}>
          <NoticeProvider>
            <InsertProvider>{part}</InsertProvider>
            <NoticeArea />
          </NoticeProvider>
        </FluentProvider>
      </RendererProvider>
    </I18nProvider>,
  );
}
