// The theme chosen on this device, before the first paint.
try {
  const theme = localStorage.getItem('kosh.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // A device may refuse to remember.
}
