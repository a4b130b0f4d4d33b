// Ingests the content alone, for the types that Contentlayer generates.
import { ingestContent } from './contentlayer';

process.exit(ingestContent() ? 0 : 1);
