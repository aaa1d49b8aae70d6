"""Sessions over WebSocket: the server's reactions to each event, as state machines without a socket."""
