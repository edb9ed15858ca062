export {
  IMPORT_FORMATS,
  importCatalogue,
  type ImportFormat,
  type ImportReport,
} from './catalogue/importing/import-catalogue';
export { InvalidImportFileError } from './catalogue/importing/import-row';
export { drawArtwork } from './catalogue/artwork/draw-artwork';
export { RemoteCatalogueModule } from './catalogue/providers/remote-catalogue.module';
export { Product } from './catalogue/product.entity';
export { seedCatalogue, type SeedReport } from './catalogue/seed-catalogue';
export { GIFT_FINDER_QUEUE_NAMES } from './gift-finder-queue-names';
export { GiftFinderModule } from './gift-finder.module';
export { GiftFinderWorkerModule } from './gift-finder-worker.module';
export { GeneratedOrder, type StoredRecommendation } from './orders/generated-order.entity';
export { SearchResults } from './orders/search-results';
export { type PageOfItems, type PageRequest } from './orders/page-of-items';
export { PendingOrder } from './orders/pending-order.entity';
export { PendingOrders } from './orders/pending-orders';
export { SearchRequests, type RetryOutcome } from './orders/search-requests';
export { ProcessSearchRequestHandler } from './processing/process-search-request.handler';
export { ProcessSearchRequestJob } from './processing/process-search-request.job';
export { SearchCompletedNotification } from './processing/search-completed.notification';
export { CatalogueProducts } from './products/catalogue-products';
export { type PresentationContext } from './products/product-urls';
export { LocalCatalogueProvider } from './search/local-catalogue-provider';
export { type SearchOutcome } from './search/search-outcome';
export { suggestTerms } from './lexicon/suggest-terms';
export { buildTrendingCategoryLabels } from './trending/category-labels';
export { OpenedResultRecorder } from './trending/opened-result-recorder';
export { TrendingProducts } from './trending/trending-products';
export { RephraserModule } from './search/rephrasing/rephraser.module';
