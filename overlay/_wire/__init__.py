"""Bytes and connections: sockets, pools, decompression, server-sent events. Knows nothing of the API."""
