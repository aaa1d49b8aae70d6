from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class CreateCompletionResponseChoicesItemLogprobs(Base):
    """Log probabilities of the tokens; the lists have one element per token."""

    text_offset: list[int] | None = absent
    """Where in the text each token begins, in characters."""
    token_logprobs: list[float] | None = absent
    """Log probability of each token."""
    tokens: list[str] | None = absent
    """The tokens, as text."""
    top_logprobs: list[dict[str, float]] | None = absent
    """The likeliest tokens at each place, with their log probabilities."""
