/** Hands a text to the person as a file. */
export function saveFile(text: string, name: string, kind: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: kind }))
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = name
  anchor.click()
  URL.revokeObjectURL(url)
}
