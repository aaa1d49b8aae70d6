from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class TranscriptTextDeltaEventLogprobsItem(Base):
    """Transcript text delta event logprobs item."""

    token: str | None = absent
    logprob: float | None = absent
    bytes: list[int] | None = absent
