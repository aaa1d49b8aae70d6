from __future__ import annotations

from ..types import Model as Base, model



@model
class EvalRunOutputItemSampleUsage(Base):
    """Tokens that the answer used."""

    total_tokens: int
    """Input and output tokens together."""
    completion_tokens: int
    """Tokens that were generated."""
    prompt_tokens: int
    """Tokens of the prompt, cached ones included."""
    cached_tokens: int
    """Input tokens that came from the prompt cache."""
