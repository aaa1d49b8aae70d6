"""Python types, JSON schemas of them, and values back from JSON. Imports no other room."""
