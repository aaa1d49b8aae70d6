"""The operations tagged "audio"."""
