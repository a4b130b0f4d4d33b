import { describe, expect, it } from 'vitest';
import { parsePosting } from '../../markup/posting';
import { jurisdictions } from './jurisdictions';
import { placesOf, touches } from './places';

const read = (frontMatter: string) =>
  placesOf(parsePosting({ path: 'postings/a.md', text: `---\n${frontMatter}\n---\n# A\n` }));

/** The laws that come with the places of a front matter. */
const lawsOf = (frontMatter: string) => {
  const { areas } = read(frontMatter);
  return jurisdictions
    .map(({ code }) => code)
    .filter((code) => areas.some((area) => touches(area, code)));
};

describe('placesOf', () => {
  it.each<[string, string[]]>([
    ['locations: [{ city: Denver, region: CO, country: US }]', ['US-CO']],
    ['locations: [{ city: Denver, region: Colorado, country: US }]', ['US-CO']],
    ['locations: [{ city: "Denver, CO", country: US }]', ['US-CO']],
    ['locations: [{ city: Brooklyn, region: NY, country: US }]', ['US-NY', 'US-NY-NYC']],
    ['locations: [{ city: New York, country: US }]', ['US-NY', 'US-NY-NYC']],
    ['locations: [{ city: Buffalo, region: NY, country: US }]', ['US-NY']],
    ['locations: [{ city: Jersey City, region: NJ, country: US }]', ['US-NJ', 'US-NJ-JC']],
    ['locations: [{ city: Columbus, region: GA, country: US }]', []],
    ['locations: [{ city: Toronto, region: Ontario, country: CA }]', ['CA-ON']],
    ['locations: [{ city: Turin, region: Piemonte, country: IT }]', ['IT']],
    ['locations: [{ city: Perth, region: WA, country: AU }]', []],
    ['locations: [{ city: Leeds, country: GB }]', []],
    ['locations: [{ region: Ohio, country: US }]', ['US-OH-CLE', 'US-OH-COL']],
    ['applicantLocations: [{ type: State, name: Colorado }]', ['US-CO']],
    ['applicantLocations: [{ type: City, name: "Seattle, WA" }]', ['US-WA']],
    ['applicantLocations: [{ type: City, name: New York }]', ['US-NY', 'US-NY-NYC']],
    ['applicantLocations: [{ type: Country, name: Canada }]', ['CA-BC', 'CA-ON', 'CA-PE']],
    ['applicantLocations: [{ name: Canada except Ontario }]', ['CA-BC', 'CA-PE']],
    ['applicantLocations: [{ name: Canada (not Ontario or BC) }]', ['CA-BC', 'CA-PE']],
    ['workplace: remote', []],
  ])('%s comes with %j', (frontMatter, expected) => {
    expect(lawsOf(frontMatter)).toEqual(expected);
  });

  it.each(['United States', 'Remote in the US', 'USA'])('takes %s for every state', (name) => {
    const laws = lawsOf(`workplace: remote\napplicantLocations: [{ name: ${name} }]`);
    expect(laws).toEqual(
      jurisdictions.map(({ code }) => code).filter((code) => code.startsWith('US-')),
    );
  });

  it('notices a town without its state, where states differ', () => {
    expect(read('locations: [{ city: Denver, country: US }]')).toEqual({
      areas: [],
      unclear: [{ town: 'Denver', country: 'US', path: ['locations', 0] }],
    });
    expect(read('locations: [{ city: Lyon, country: FR }]').unclear).toEqual([]);
  });
});
