from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.transcript_text_usage_tokens_input_token_details import TranscriptTextUsageTokensInputTokenDetails


@model
class TranscriptTextUsageTokens(Base):
    """Transcript text usage tokens."""

    type: Literal['tokens']
    input_tokens: int
    input_token_details: TranscriptTextUsageTokensInputTokenDetails | None = absent
    output_tokens: int
    total_tokens: int

    _nested = {'input_token_details': 'TranscriptTextUsageTokensInputTokenDetails'}
    _tags = {'type': 'tokens'}
