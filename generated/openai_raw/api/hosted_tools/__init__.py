"""The operations tagged "hosted_tools"."""
