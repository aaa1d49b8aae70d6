"""The operations tagged "safety"."""
