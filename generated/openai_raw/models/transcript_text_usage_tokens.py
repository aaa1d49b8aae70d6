from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.transcript_text_usage_tokens_input_token_details import TranscriptTextUsageTokensInputTokenDetails


@model
class TranscriptTextUsageTokens(Base):
    """What the transcription used, for models that are billed by token."""

    type: Literal['tokens']
    """Tells this object from others that can stand in its place: always `tokens`."""
    input_tokens: int
    """Tokens of the input, cached ones included."""
    input_token_details: TranscriptTextUsageTokensInputTokenDetails | None = absent
    """Kinds of input tokens."""
    output_tokens: int
    """Tokens that were generated, those of reasoning included."""
    total_tokens: int
    """Input and output tokens together."""

    _nested = {'input_token_details': 'TranscriptTextUsageTokensInputTokenDetails'}
    _tags = {'type': 'tokens'}
