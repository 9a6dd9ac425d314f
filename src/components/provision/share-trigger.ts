/** Makes the link beside each heading open the page's one dialog for sharing it; without script it stays a plain link. */
export function startSharing(): void {
  for (const link of document.querySelectorAll('.share-link')) link.setAttribute('aria-haspopup', 'dialog');
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.share-link') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    import('./share-dialog.ts').then(
      ({ openShare }) => {
        openShare(link);
      },
      () => {
        window.location.assign(link.href);
      },
    );
  });
}
