"""The operations tagged "audit_logs"."""
