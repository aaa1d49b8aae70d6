from __future__ import annotations

from ..types import Model as Base, model



@model
class RunCompletionUsageObject(Base):
    """Tokens that were used."""

    completion_tokens: int
    """Tokens that were generated."""
    prompt_tokens: int
    """Tokens of the prompt, cached ones included."""
    total_tokens: int
    """Input and output tokens together."""
