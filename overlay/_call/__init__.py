"""One call, from a method's arguments to an answer or an error: plan, send, retry. Imports `_wire` only."""
