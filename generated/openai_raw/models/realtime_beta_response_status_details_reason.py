"""Realtime beta response status details reason."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeBetaResponseStatusDetailsReasonInput: TypeAlias = Literal['turn_detected', 'client_cancelled', 'max_output_tokens', 'content_filter']
RealtimeBetaResponseStatusDetailsReason: TypeAlias = RealtimeBetaResponseStatusDetailsReasonInput | str
