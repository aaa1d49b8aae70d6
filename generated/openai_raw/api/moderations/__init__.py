"""The operations tagged "moderations"."""
