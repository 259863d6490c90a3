import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Compilation, Compiler, Module } from 'webpack';
import type { Language } from '../domain/language';
import { functionMetadata, metadataFiles } from './function-metadata';
import { host } from './host';
import { hostedManifest, namespacedManifest } from './manifest';

/** Adds what is written rather than bundled: the functions' metadata in each language, and the manifest. */
export class SitePlugin {
  constructor(private readonly options: { readonly withNamespace: boolean }) {}

  apply(compiler: Compiler): void {
    const { sources } = compiler.webpack;
    const manifest = path.join(compiler.context, 'manifest.xml');
    compiler.hooks.thisCompilation.tap('SitePlugin', (compilation) => {
      compilation.fileDependencies.add(manifest);
      compilation.hooks.processAssets.tap('SitePlugin', () => {
        const emit = (name: string, text: string) => compilation.emitAsset(name, new sources.RawSource(text));
        for (const [language, name] of Object.entries(metadataFiles)) {
          emit(name, `${JSON.stringify(functionMetadata(language as Language), null, 2)}\n`);
        }
        emit('manifest.xml', this.manifest(readFileSync(manifest, 'utf8'), compiler.context));
      });
    });
  }

  private manifest(authored: string, root: string): string {
    const hosted = hostedManifest(authored, host(root, process.env));
    return this.options.withNamespace ? namespacedManifest(hosted) : hosted;
  }
}

/** Adds the licence texts of the packages in the bundles: most licences ask for that, and a reader may. */
export class NoticesPlugin {
  constructor(private readonly name: string) {}

  apply(compiler: Compiler): void {
    const { sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('NoticesPlugin', (compilation) => {
      compilation.hooks.processAssets.tap('NoticesPlugin', () => {
        compilation.emitAsset(this.name, new sources.RawSource(notices(bundledPackages(compilation))));
      });
    });
  }
}

/** Folders of the packages whose files are in the bundle. */
function bundledPackages({ modules }: Compilation): string[] {
  const folders = [...modules]
    .flatMap(files)
    .map((file) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0]);
  return [...new Set(folders)].filter((folder) => folder !== undefined).sort();
}

/** A module's file, and those of the modules that were joined into it. */
function files(module: Module): string[] {
  const { resource, modules = [] } = module as Module & {
    readonly resource?: string;
    readonly modules?: Module[];
  };
  return [...(resource === undefined ? [] : [resource]), ...modules.flatMap(files)];
}

function notices(folders: readonly string[]): string {
  return `${folders.map(notice).join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  const file = readdirSync(folder).find(
    (each) => /^licen[cs]e/i.test(each) && existsSync(path.join(folder, each)),
  );
  const text = file === undefined ? '' : `\n\n${readFileSync(path.join(folder, file), 'utf8').trim()}`;
  return `${name} ${version} — ${license ?? 'see below'}${text}`;
}
