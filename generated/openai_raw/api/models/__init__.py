"""The operations tagged "models"."""
