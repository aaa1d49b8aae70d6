"""The operations tagged "vector_stores"."""
