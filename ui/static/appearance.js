// Before the first paint: how this device shows Foothold. Written by src/lib/state/appearance.svelte.ts.
(function () {
  var root = document.documentElement;
  try {
    var kept = JSON.parse(localStorage.getItem('foothold.appearance') || '{}');
    var dark = matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = kept.theme && kept.theme !== 'system' ? kept.theme : dark ? 'dark' : 'light';
    if (kept.language) root.lang = kept.language;
    if (kept.textSize) root.style.setProperty('--text-scale', kept.textSize);
    if (kept.accentHue !== undefined) root.style.setProperty('--accent-hue', kept.accentHue);
    if (kept.density) root.dataset.density = kept.density;
    if (kept.sidebar) root.dataset.sidebar = kept.sidebar;
  } catch (error) {
    // Without storage the defaults stand.
  }
})();
