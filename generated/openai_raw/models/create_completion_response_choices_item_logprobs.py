from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class CreateCompletionResponseChoicesItemLogprobs(Base):
    """Create completion response choices item logprobs."""

    text_offset: list[int] | None = absent
    token_logprobs: list[float] | None = absent
    tokens: list[str] | None = absent
    top_logprobs: list[dict[str, float]] | None = absent
