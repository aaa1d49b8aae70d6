from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class CreateCompletionResponseChoicesItemLogprobs(Base):
    """The value of `CreateCompletionResponseChoicesItem.logprobs`."""

    text_offset: list[int] | None = absent
    token_logprobs: list[float] | None = absent
    tokens: list[str] | None = absent
    top_logprobs: list[dict[str, float]] | None = absent
