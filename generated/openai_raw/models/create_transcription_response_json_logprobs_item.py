from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class CreateTranscriptionResponseJsonLogprobsItem(Base):
    """Create transcription response json logprobs item."""

    token: str | None = absent
    logprob: float | None = absent
    bytes: list[float] | None = absent
