from __future__ import annotations

from ..types import Model as Base, model



@model
class EvalRunPerModelUsageItem(Base):
    """Tokens that one model used in a run."""

    model_name: str
    """The model that was asked, or that graded."""
    invocation_count: int
    """How often the model was asked."""
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
