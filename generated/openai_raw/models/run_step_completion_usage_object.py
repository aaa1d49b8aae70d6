from __future__ import annotations

from ..types import Model as Base, model



@model
class RunStepCompletionUsageObject(Base):
    """Run step completion usage object."""

    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
