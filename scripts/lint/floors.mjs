import { existsSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, relative, resolve, sep } from 'node:path'

/** The house from the ground up. A workspace imports from lower floors only; neighbours on one floor do not see each other. */
const floors = [['packages/norms'], ['packages/law'], ['packages/desk'], ['packages/screening'], ['apps/cli', 'apps/server', 'apps/web', 'bench']]

const rule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const place = placeOf(context.filename)
    if (!place) return {}
    const check = source => {
      if (typeof source?.value !== 'string') return
      const message = complaint(place, source.value)
      if (message) context.report({ node: source, message })
    }
    return {
      ImportDeclaration: node => check(node.source),
      ExportNamedDeclaration: node => check(node.source),
      ExportAllDeclaration: node => check(node.source),
      ImportExpression: node => check(node.source),
      TSImportType: node => check(node.source),
    }
  },
}

export default { meta: { name: 'house' }, rules: { floors: rule } }

/** Where a file stands: the folder of the house, the file, its workspace; nothing for files outside packages, apps and bench. */
function placeOf(file) {
  for (let root = dirname(file); root !== dirname(root); root = dirname(root)) {
    if (!existsSync(join(root, 'package-lock.json'))) continue
    const [storey, name] = relative(root, file).split(sep)
    const workspace = storey === 'bench' ? 'bench' : `${storey}/${name}`
    return ['packages', 'apps', 'bench'].includes(storey) ? { root, file, workspace } : undefined
  }
  return undefined
}

function complaint({ root, file, workspace }, specifier) {
  if (floorOf(workspace) < 0) return `${workspace} stands on no floor; give it one in scripts/lint/floors.mjs.`
  if (specifier.startsWith('.') || specifier.startsWith('/')) {
    const stays = resolve(dirname(file), specifier).startsWith(join(root, workspace) + sep)
    return stays ? undefined : `${specifier} leaves ${workspace}; import another workspace by its name.`
  }
  const imported = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
  const other = floors.flat().find(each => nameOf(each) === imported)
  if (other === workspace) return `${workspace} imports itself by its name; use a relative path.`
  if (other && floorOf(other) >= floorOf(workspace)) {
    return `${workspace} may not import ${imported}, which is not on a floor below it.`
  }
  if (isBuiltin(specifier) || declaredIn(join(root, workspace)).has(imported)) return undefined
  if (isTool(file) && declaredIn(root).has(imported)) return undefined
  return `${imported} is not among the dependencies in ${workspace}/package.json.`
}

const nameOf = workspace => `@kosh/${workspace.split('/').at(-1)}`
const floorOf = workspace => floors.findIndex(floor => floor.includes(workspace))

/** Tests and configuration may also use what the root declares. */
const isTool = file => /\.(test|spec|config)\.[cm]?tsx?$|[\\/]e2e[\\/]/.test(file)

const declared = new Map()
function declaredIn(folder) {
  if (!declared.has(folder)) {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    declared.set(folder, new Set(Object.keys({ ...dependencies, ...devDependencies })))
  }
  return declared.get(folder)
}
