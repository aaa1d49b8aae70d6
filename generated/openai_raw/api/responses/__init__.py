"""The operations tagged "responses"."""
