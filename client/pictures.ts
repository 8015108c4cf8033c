// Takes away the box of a picture that cannot be loaded; without scripts it stays as a quiet surface.

function takeAway(picture: EventTarget | null): void {
  if (picture instanceof HTMLImageElement) picture.closest('.picture')?.remove()
}

// Errors of pictures do not bubble, but they can be caught on their way down.
document.addEventListener('error', (event) => takeAway(event.target), true)

for (const picture of document.querySelectorAll<HTMLImageElement>('.picture img')) {
  if (picture.complete && picture.naturalWidth === 0) takeAway(picture)
}

export {}
