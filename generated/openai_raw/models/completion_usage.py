"""`CompletionUsage`, and what only it holds."""

from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class CompletionUsage(Base):
    """Token usage of a completion."""

    completion_tokens: int
    """Number of generated tokens, in all choices together."""
    prompt_tokens: int
    """Number of tokens in the messages and tools of the request."""
    total_tokens: int
    """Total number of tokens: prompt plus completion."""
    completion_tokens_details: CompletionUsageCompletionTokensDetails | None = absent
    """Breakdown of the generated tokens."""
    prompt_tokens_details: CompletionUsagePromptTokensDetails | None = absent
    """Breakdown of the prompt tokens."""

    _nested = {
        "completion_tokens_details": "CompletionUsageCompletionTokensDetails",
        "prompt_tokens_details": "CompletionUsagePromptTokensDetails",
    }


@model
class CompletionUsageCompletionTokensDetails(Base):
    """Breakdown of the generated tokens."""

    accepted_prediction_tokens: int | None = absent
    """Number of tokens of the `prediction` that appear in the answer."""
    audio_tokens: int | None = absent
    """Number of audio tokens."""
    reasoning_tokens: int | None = absent
    """Number of tokens spent on reasoning. They are billed as output but not returned."""
    text_tokens: int | None = absent
    """Number of text tokens."""
    rejected_prediction_tokens: int | None = absent
    """Number of tokens of the `prediction` that do not appear in the answer. They are billed and count toward
    limits nevertheless."""


@model
class CompletionUsagePromptTokensDetails(Base):
    """Breakdown of the prompt tokens."""

    audio_tokens: int | None = absent
    """Number of audio tokens."""
    cached_tokens: int | None = absent
    """Number of tokens read from the prompt cache."""
    text_tokens: int | None = absent
    """Number of text tokens."""
    image_tokens: int | None = absent
    """Number of image tokens."""
    cache_write_tokens: int | None = absent
    """Number of tokens written to the prompt cache."""
