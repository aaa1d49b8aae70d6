"""`TranscriptTextUsageTokens`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class TranscriptTextUsageTokens(Base):
    """Usage of models that are billed by tokens."""

    type: Literal["tokens"]
    """Discriminator: always `tokens`."""
    input_tokens: int
    """Number of input tokens, including cached tokens."""
    input_token_details: TranscriptTextUsageTokensInputTokenDetails | None = absent
    """Breakdown of the input tokens."""
    output_tokens: int
    """Number of generated tokens, including reasoning tokens."""
    total_tokens: int
    """Total number of tokens: input plus output."""

    _nested = {"input_token_details": "TranscriptTextUsageTokensInputTokenDetails"}
    _tags = {"type": "tokens"}


@model
class TranscriptTextUsageTokensInputTokenDetails(Base):
    """Breakdown of the input tokens."""

    text_tokens: int | None = absent
    """Number of text tokens."""
    audio_tokens: int | None = absent
    """Number of audio tokens."""
