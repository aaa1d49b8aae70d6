"""Message object incomplete details reason."""

from __future__ import annotations

from typing import Literal, TypeAlias

MessageObjectIncompleteDetailsReasonInput: TypeAlias = Literal['content_filter', 'max_tokens', 'run_cancelled', 'run_expired', 'run_failed']
MessageObjectIncompleteDetailsReason: TypeAlias = MessageObjectIncompleteDetailsReasonInput | str
