"""The operations tagged "invites"."""
