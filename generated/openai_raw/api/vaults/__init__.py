"""The operations tagged "vaults"."""
