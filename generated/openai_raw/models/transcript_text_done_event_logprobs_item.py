from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class TranscriptTextDoneEventLogprobsItem(Base):
    """Transcript text done event logprobs item."""

    token: str | None = absent
    logprob: float | None = absent
    bytes: list[int] | None = absent
