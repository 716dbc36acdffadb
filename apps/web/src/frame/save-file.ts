/** Hands a text, or bytes, to the person as a file. */
export function saveFile(content: string | Blob, name: string, kind: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: kind }))
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = name
  anchor.click()
  URL.revokeObjectURL(url)
}
