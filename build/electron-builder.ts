import type { Configuration } from 'electron-builder';
import { appId } from '../electron/desktop/app-id.ts';

/** Where users find the project: the repository that the release is built from, where it is built from one. */
const { GITHUB_SERVER_URL, GITHUB_REPOSITORY } = process.env;
const homepage = GITHUB_REPOSITORY ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}` : 'https://tickmark.example';

/** How Tickmark is packaged for Windows, macOS and Linux. `npm run package` uses it; tests/packaging checks it. */
export const configuration: Configuration = {
  appId,
  productName: 'Tickmark',
  copyright: '© 2026 The Tickmark authors (MIT)',
  extraMetadata: { homepage, desktopName: 'tickmark.desktop' },
  directories: { output: 'dist', buildResources: 'build' },
  // Every dependency is bundled into these files, so none is installed beside them.
  files: ['out/main/**', 'out/preload/**', 'out/page/**', '!**/*.map', '!node_modules'],
  npmRebuild: false,
  asar: true,
  electronLanguages: ['ko', 'en-US'],
  // Updates are the user's to fetch: the workbench makes no network request, not even for itself.
  publish: null,
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },
  win: {
    target: [{ target: 'nsis', arch: ['x64', 'arm64'] }],
    icon: 'build/icons/icon.ico',
  },
  nsis: {
    // For one user, without administrator rights; what the user wrote or set is never deleted.
    oneClick: false,
    perMachine: false,
    allowElevation: false,
    allowToChangeInstallationDirectory: true,
    deleteAppDataOnUninstall: false,
    installerIcon: 'build/icons/icon.ico',
    uninstallerIcon: 'build/icons/icon.ico',
    installerLanguages: ['ko_KR', 'en_US'],
    displayLanguageSelector: false,
    shortcutName: 'Tickmark',
    include: 'build/installer.nsh',
  },
  mac: {
    target: [
      { target: 'dmg', arch: ['arm64', 'x64'] },
      { target: 'zip', arch: ['arm64', 'x64'] },
    ],
    icon: 'build/icons/icon.icns',
    category: 'public.app-category.productivity',
    darkModeSupport: true,
    hardenedRuntime: true,
    gatekeeperAssess: false,
    entitlements: 'build/entitlements.mac.plist',
    entitlementsInherit: 'build/entitlements.mac.plist',
    // Offered under "Open With"; whatever opened these files before goes on doing so.
    fileAssociations: [
      { ext: ['md', 'markdown'], name: 'Markdown', role: 'Editor', rank: 'Alternate' },
      { ext: 'txt', name: 'Text', role: 'Editor', rank: 'Alternate' },
    ],
    extendInfo: { CFBundleDevelopmentRegion: 'ko', CFBundleLocalizations: ['ko', 'en'] },
  },
  linux: {
    target: ['AppImage', 'deb'],
    executableName: 'tickmark',
    icon: 'build/icons/linux',
    category: 'Office',
    synopsis: 'Workbench for investment articles',
    maintainer: 'The Tickmark authors <tickmark@tickmark.example>',
    mimeTypes: ['text/markdown', 'text/plain'],
    syncDesktopName: true,
    desktop: {
      entry: {
        'Comment[ko]': '투자 글을 쓰고 다듬는 오프라인 작업대',
        Keywords: 'Markdown;Finance;Editor;',
        'Keywords[ko]': '마크다운;투자;편집기;',
      },
    },
  },
};
