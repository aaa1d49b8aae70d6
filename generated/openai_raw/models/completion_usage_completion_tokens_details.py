from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class CompletionUsageCompletionTokensDetails(Base):
    """What the tokens of an answer were."""

    accepted_prediction_tokens: int | None = absent
    """Tokens of the `prediction` that stand in the answer."""
    audio_tokens: int | None = absent
    """Tokens of spoken output."""
    reasoning_tokens: int | None = absent
    """Tokens that the model spent on thinking, which are paid for but not shown."""
    text_tokens: int | None = absent
    """Tokens of text."""
    rejected_prediction_tokens: int | None = absent
    """Tokens of the `prediction` that do not stand in the answer; they are paid for and count towards limits all
    the same."""
