// A step of `.github/workflows/rebuild.yml`: writes `any=true` where a role has opened or closed by itself since the
// newest production deployment, and `any=false` where none has.
import { contentFolder } from '../../lib/content/folder';
import { readContent } from '../../lib/content/read';
import { changesByTime } from '../../lib/roles/changes-by-time';
import { gitHubApi } from './api';

const [newest] = await gitHubApi(process.env).list<{ created_at: string }>(
  'deployments?environment=Production',
);
const since = new Date(newest?.created_at ?? 0);
const { files } = await readContent(contentFolder());
const changed = changesByTime(files, since, new Date());
for (const { title, status } of changed) console.error(`${title} is ${status} now.`);
console.log(`any=${changed.length > 0}`);
