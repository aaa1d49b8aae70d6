"""The operations tagged "fine_tuning"."""
