"""`TranscriptTextUsageTokens`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class TranscriptTextUsageTokens(Base):
    """What the transcription used, for models that are billed by token."""

    type: Literal["tokens"]
    """Tells this object from others that can stand in its place: always `tokens`."""
    input_tokens: int
    """Tokens of the input, cached ones included."""
    input_token_details: TranscriptTextUsageTokensInputTokenDetails | None = absent
    """Kinds of input tokens."""
    output_tokens: int
    """Tokens that were generated, those of reasoning included."""
    total_tokens: int
    """Input and output tokens together."""

    _nested = {"input_token_details": "TranscriptTextUsageTokensInputTokenDetails"}
    _tags = {"type": "tokens"}


@model
class TranscriptTextUsageTokensInputTokenDetails(Base):
    """Kinds of input tokens."""

    text_tokens: int | None = absent
    """How many of the tokens were text."""
    audio_tokens: int | None = absent
    """How many of the tokens were audio."""
