"""The operations tagged "webhook_endpoints"."""
