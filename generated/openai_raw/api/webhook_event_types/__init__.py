"""The operations tagged "webhook_event_types"."""
