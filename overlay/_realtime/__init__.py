"""Sessions over WebSocket: opening, reading, sending, reconnecting. The public classes are in `overlay.realtime`."""
