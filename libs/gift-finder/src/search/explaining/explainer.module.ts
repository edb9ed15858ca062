import { type DynamicModule, Module } from '@nestjs/common';
import type { LanguageModelSettings } from './request-chat-completion';
import { EXPLAINER } from './explainer';
import { LanguageModelExplainer } from './language-model-explainer';

/** Provides the {@link EXPLAINER} to the whole process, if a language model is configured. */
@Module({})
export class ExplainerModule {
  /** @param languageModel - undefined: recommendations keep the texts of the built-in wording */
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
