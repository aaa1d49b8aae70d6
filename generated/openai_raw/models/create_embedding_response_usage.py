from __future__ import annotations

from ..types import Model, model



@model
class CreateEmbeddingResponseUsage(Model):
    """Create embedding response usage."""

    prompt_tokens: int
    total_tokens: int
