"""Response incomplete details reason."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponseIncompleteDetailsReasonInput: TypeAlias = Literal['max_output_tokens', 'content_filter']
ResponseIncompleteDetailsReason: TypeAlias = ResponseIncompleteDetailsReasonInput | str
