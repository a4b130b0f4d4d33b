import { jsonLdText } from '@/lib/roles/json-ld';

/** What a page says to machines, in its HTML as it is served; nothing where there is nothing. */
export function JsonLd({ data }: { data: object | undefined }) {
  if (!data) return null;
  const html = { __html: jsonLdText(data) };
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape the quotes of the JSON
  return <script type="application/ld+json" dangerouslySetInnerHTML={html} />;
}
