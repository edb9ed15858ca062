import { type DynamicModule, Module } from '@nestjs/common';
import type { LanguageModelSettings } from './request-chat-completion-text';
import { REPHRASER_TOKEN } from './recommendation-rephraser';
import { LanguageModelRephraser } from './language-model-rephraser';

/** Provides the {@link REPHRASER_TOKEN} to the whole process, if a language model is configured. */
@Module({})
export class RephraserModule {
  /** @param languageModel - undefined: recommendations keep the texts of the built-in wording */
  static forRoot(languageModel: LanguageModelSettings | undefined): DynamicModule {
    if (languageModel === undefined) return { module: RephraserModule };
    return {
      module: RephraserModule,
      global: true,
      providers: [
        { provide: REPHRASER_TOKEN, useValue: new LanguageModelRephraser(languageModel) },
      ],
      exports: [REPHRASER_TOKEN],
    };
  }
}
