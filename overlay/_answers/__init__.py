"""What an answer becomes in the caller's hand: objects, streams, pages, bytes. Imports `_call` and `_wire`."""
