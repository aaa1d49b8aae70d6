"""The operations tagged "evals"."""
