from __future__ import annotations

from ..types import Model, model



@model
class EvalRunOutputItemSampleUsage(Model):
    """Eval run output item sample usage."""

    total_tokens: int
    completion_tokens: int
    prompt_tokens: int
    cached_tokens: int
