import { type DynamicModule, Module } from '@nestjs/common';
import type { LanguageModelSettings } from './chat-completion';
import { EXPLAINER } from './explainer';
import { LanguageModelExplainer } from './language-model-explainer';

/** Gives the search of the process an explainer. */
@Module({})
export class ExplainerModule {
  /** @param languageModel - undefined: the texts stay as our own wording makes them */
  static forRoot(languageModel: LanguageModelSettings | undefined): DynamicModule {
    if (languageModel === undefined) return { module: ExplainerModule };
    return {
      module: ExplainerModule,
      global: true,
      providers: [{ provide: EXPLAINER, useValue: new LanguageModelExplainer(languageModel) }],
      exports: [EXPLAINER],
    };
  }
}
