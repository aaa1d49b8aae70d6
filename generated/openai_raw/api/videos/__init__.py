"""The operations tagged "videos"."""
