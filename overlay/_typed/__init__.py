"""Python types, JSON schemas of them, and values back from JSON. Imports the JSON of `_call` only."""
