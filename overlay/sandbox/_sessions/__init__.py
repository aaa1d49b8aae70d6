"""Sessions over WebSocket: what the server says to each event, as state machines without a socket."""
