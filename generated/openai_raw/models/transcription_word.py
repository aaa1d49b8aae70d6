from __future__ import annotations

from ..types import Model as Base, model



@model
class TranscriptionWord(Base):
    """A word of the transcript."""

    word: str
    """The word itself."""
    start: float
    """Where the word begins, in seconds."""
    end: float
    """Where the word ends, in seconds."""
