// The entry of the editor's bundle. It is loaded before Decap's own script, and waits for it.
import { cmsConfig, POSTING_TEXT } from './cms';
import { registerFileName } from './file-name';
import { registerFormats } from './format/register';
import { postingControl } from './posting/control';
import { registerPreviews } from './preview/template';
import { type EditorSettings, SETTINGS_ELEMENT } from './settings';
import { registerShare } from './share';
import { goesHome, tieToSession } from './sign-in';

function start(): void {
  const { CMS } = window;
  const text = document.getElementById(SETTINGS_ELEMENT)?.textContent ?? '';
  const settings = JSON.parse(text) as EditorSettings;
  registerFormats(CMS);
  registerFileName(CMS);
  CMS.registerWidget(POSTING_TEXT, postingControl(settings));
  registerPreviews(CMS, settings);
  registerShare(CMS, settings);
  if (settings.mode === 'github') {
    if (goesHome(settings)) return;
    tieToSession(CMS);
  }
  CMS.init({ config: cmsConfig(settings) });
}

window.CMS_MANUAL_INIT = true;
// Deferred scripts, ours and Decap's, have run by then.
document.addEventListener('DOMContentLoaded', start);
