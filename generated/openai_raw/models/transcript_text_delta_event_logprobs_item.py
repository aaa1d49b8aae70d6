from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class TranscriptTextDeltaEventLogprobsItem(Base):
    """A token of the transcript, with its log probability."""

    token: str | None = absent
    """The token's text."""
    logprob: float | None = absent
    """Natural logarithm of the token's probability."""
    bytes: list[int] | None = absent
    """The token's UTF-8 bytes; a character may be spread over several tokens."""
