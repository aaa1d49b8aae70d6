from __future__ import annotations

from ..types import Model as Base, model



@model
class EvalRunPerModelUsageItem(Base):
    """Eval run per model usage item."""

    model_name: str
    invocation_count: int
    prompt_tokens: int
    completion_tokens: int
    total_tokens: int
    cached_tokens: int
