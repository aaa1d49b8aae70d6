"""Beta response incomplete details reason."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponseIncompleteDetailsReasonInput: TypeAlias = Literal['max_output_tokens', 'content_filter', 'max_messages', 'steered']
BetaResponseIncompleteDetailsReason: TypeAlias = BetaResponseIncompleteDetailsReasonInput | str
