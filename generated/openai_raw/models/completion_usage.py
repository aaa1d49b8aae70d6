"""`CompletionUsage`, and what only it holds."""

from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class CompletionUsage(Base):
    """How many tokens a request and its answer took."""

    completion_tokens: int
    """Tokens of the answer, in all choices together."""
    prompt_tokens: int
    """Tokens of the request's messages and tools."""
    total_tokens: int
    """The sum of both."""
    completion_tokens_details: CompletionUsageCompletionTokensDetails | None = absent
    """What the tokens of the answer were."""
    prompt_tokens_details: CompletionUsagePromptTokensDetails | None = absent
    """What the tokens of the request were."""

    _nested = {
        "completion_tokens_details": "CompletionUsageCompletionTokensDetails",
        "prompt_tokens_details": "CompletionUsagePromptTokensDetails",
    }


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


@model
class CompletionUsagePromptTokensDetails(Base):
    """What the tokens of a request were."""

    audio_tokens: int | None = absent
    """Tokens of sound."""
    cached_tokens: int | None = absent
    """Tokens that were read from the prompt cache."""
    text_tokens: int | None = absent
    """Tokens of text."""
    image_tokens: int | None = absent
    """Tokens of images."""
    cache_write_tokens: int | None = absent
    """Tokens that were written to the prompt cache."""
