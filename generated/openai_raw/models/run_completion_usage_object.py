from __future__ import annotations

from ..types import Model, model



@model
class RunCompletionUsageObject(Model):
    """Run completion usage object."""

    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
