from __future__ import annotations

from ..types import Model as Base, model



@model
class EvalRunOutputItemSampleUsage(Base):
    """Eval run output item sample usage."""

    total_tokens: int
    completion_tokens: int
    prompt_tokens: int
    cached_tokens: int
