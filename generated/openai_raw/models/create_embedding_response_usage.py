from __future__ import annotations

from ..types import Model as Base, model



@model
class CreateEmbeddingResponseUsage(Base):
    """Create embedding response usage."""

    prompt_tokens: int
    total_tokens: int
