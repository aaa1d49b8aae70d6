"""The operations tagged "realtime"."""
