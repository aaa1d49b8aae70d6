"""The operations tagged "embeddings"."""
