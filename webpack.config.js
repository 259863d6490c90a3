import { createRequire } from 'node:module';
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';
import CssPlugin from 'mini-css-extract-plugin';
import { register } from 'tsx/esm/api';

// The build's own steps are TypeScript, like everything else.
register();
const { contentSecurityPolicy, officeCdn } = await import('./src/build/security.ts');
const { NoticesPlugin, SitePlugin } = await import('./src/build/site-plugin.ts');

const root = import.meta.dirname;
const { version } = createRequire(import.meta.url)('./package.json');
const at = (...names) => path.join(root, ...names);

/** What the three builds have in common. */
function build(name, { entry, output, target, scripts = /\.tsx?$/, loaders = [], rules = [], ...rest }) {
  return {
    name,
    context: root,
    mode: 'production',
    devtool: 'source-map',
    entry,
    output: {
      path: output,
      filename: '[name].js',
      // What a page loads later, when it is needed.
      chunkFilename: `${name}.[id].js`,
      assetModuleFilename: 'assets/[name][ext]',
    },
    target: ['web', target],
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: scripts,
          use: [{ loader: 'esbuild-loader', options: { target, jsx: 'automatic' } }, ...loaders],
        },
        ...rules,
        { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
      ],
    },
    cache: {
      type: 'filesystem',
      cacheDirectory: at('.cache/webpack'),
      buildDependencies: { config: [import.meta.filename, at('package-lock.json'), `${at('src/build')}/`] },
    },
    performance: false,
    stats: 'errors-warnings',
    ...rest,
  };
}

function page(name, template, chunk) {
  return new HtmlPlugin({
    filename: `${name}.html`,
    template: at(template),
    chunks: [chunk],
    scriptLoading: 'defer',
    minify: false,
    policy: contentSecurityPolicy(chunk),
    officeCdn,
    version,
  });
}

const icons = [{ from: at('assets/icon-*.png'), to: 'assets/[name][ext]' }];

/** The script Excel calculates with: English only, no help, no pane. Terser, for the smallest file. */
const functions = (env) =>
  build('functions', {
    entry: { functions: at('src/functions/main.ts') },
    output: at('dist'),
    // Office 2021 on Windows calculates in a script engine of its time, without a browser around it:
    // syntax is lowered, of the packages too; methods are src/functions/older-engine.ts.
    target: 'es2019',
    scripts: /\.[cm]?[jt]s$/,
    loaders: [at('src/build/english-only-loader.ts')],
    // What is left of decimal.js depends on our sources, which a cache does not look at for a package.
    cache: false,
    rules: [{ test: /decimal\.m?js$/, enforce: 'pre', use: [at('src/build/lean-decimal-loader.ts')] }],
    plugins: [
      page('functions', 'src/functions/functions.html', 'functions'),
      new SitePlugin({ withNamespace: env.namespace === true }),
      new NoticesPlugin('functions.licences.txt'),
    ],
  });

const pane = () =>
  build('pane', {
    entry: { pane: at('src/pane/main.tsx') },
    output: at('dist'),
    target: 'es2022',
    optimization: { minimizer: [new EsbuildPlugin({ target: 'es2022', legalComments: 'none' })] },
    plugins: [
      new CssPlugin(),
      page('pane', 'src/pane/pane.html', 'pane'),
      new CopyPlugin({ patterns: [...icons, { from: at('assets/support.html') }] }),
      new NoticesPlugin('pane.licences.txt'),
    ],
  });

/** The spreadsheet page. Unminified: Terser takes two minutes over it, and it is served to localhost only. */
const workbench = () =>
  build('workbench', {
    entry: { workbench: at('src/workbench/main.tsx') },
    output: at('dist/workbench'),
    target: 'es2022',
    devtool: false,
    optimization: { minimize: false },
    plugins: [
      new CssPlugin(),
      page('index', 'src/workbench/workbench.html', 'workbench'),
      new CopyPlugin({ patterns: icons }),
    ],
  });

/** `--env namespace` makes the fallback build, whose functions are typed =CONTRACT.SLA.CREDIT(…). */
export default (env = {}) => [functions(env), pane(), workbench()];
