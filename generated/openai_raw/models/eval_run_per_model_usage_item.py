from __future__ import annotations

from ..types import Model as Base, model



@model
class EvalRunPerModelUsageItem(Base):
    """The value of `EvalRun.per_model_usage`."""

    model_name: str
    invocation_count: int
    prompt_tokens: int
    """Tokens of the prompt, cached ones included."""
    completion_tokens: int
    """Tokens that were generated."""
    total_tokens: int
    """Input and output tokens together."""
    cached_tokens: int
    """Input tokens that came from the prompt cache."""

    @property
    def run_model_name(self) -> str:
        """What the official client calls `model_name`."""
        return self.model_name
