from __future__ import annotations

from ..types import Model, model



@model
class RunStepCompletionUsageObject(Model):
    """Run step completion usage object."""

    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
