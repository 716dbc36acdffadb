/** For the `ref` of what a person has just opened: the first thing to type in takes the focus. */
export function focusOnArrival(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true })
}
