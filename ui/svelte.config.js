import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    // One page that draws every screen: the window and the browser host both serve files only.
    adapter: adapter({ fallback: 'index.html' }),
    alias: { $messages: 'messages' },
  },
};
