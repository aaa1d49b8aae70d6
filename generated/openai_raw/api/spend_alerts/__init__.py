"""The operations tagged "spend_alerts"."""
