"""The operations tagged "assistants"."""
