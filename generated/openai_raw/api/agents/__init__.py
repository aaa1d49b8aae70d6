"""The operations tagged "agents"."""
