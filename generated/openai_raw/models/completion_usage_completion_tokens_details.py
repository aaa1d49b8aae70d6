from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class CompletionUsageCompletionTokensDetails(Base):
    """What the tokens of an answer were.

    Attributes:
        accepted_prediction_tokens: Tokens of the `prediction` that stand in the answer.
        audio_tokens: Tokens of spoken output.
        reasoning_tokens: Tokens that the model spent on thinking, which are paid for but not shown.
        text_tokens: Tokens of text.
        rejected_prediction_tokens: Tokens of the `prediction` that do not stand in the answer; they are paid
            for and count towards limits all the same.
    """

    accepted_prediction_tokens: int | None = absent
    audio_tokens: int | None = absent
    reasoning_tokens: int | None = absent
    text_tokens: int | None = absent
    rejected_prediction_tokens: int | None = absent
