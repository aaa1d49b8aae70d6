from __future__ import annotations

from ..types import Model, absent, model



@model
class TranscriptTextDoneEventLogprobsItem(Model):
    """Transcript text done event logprobs item."""

    token: str | None = absent
    logprob: float | None = absent
    bytes: list[int] | None = absent
