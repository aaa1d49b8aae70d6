"""Response incomplete details reason."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponseIncompleteDetailsReasonInput: TypeAlias = Literal['max_output_tokens', 'content_filter', 'max_messages', 'steered']
ResponseIncompleteDetailsReason: TypeAlias = ResponseIncompleteDetailsReasonInput | str
