"""The operations tagged "completions"."""
