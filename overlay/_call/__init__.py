"""One call, from a method's arguments to a response or an error: plan, send, retry. Imports `_wire` only."""
