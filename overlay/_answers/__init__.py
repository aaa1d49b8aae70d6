"""What a call returns: objects, streams, pages, binary data. Imports `_call` and `_wire`."""
