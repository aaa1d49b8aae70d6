from __future__ import annotations

from ..types import Model as Base, model



@model
class CreateEmbeddingResponseUsage(Base):
    """Tokens of the input, by which the request is billed."""

    prompt_tokens: int
    """Tokens of the prompt, cached ones included."""
    total_tokens: int
    """Input and output tokens together."""
