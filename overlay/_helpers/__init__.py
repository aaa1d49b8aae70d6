"""Helpers for single resources that no specification can provide. Imports `_answers`, `_call`, `_typed` and `_wire`."""
