"""Beta responses client event response create truncation."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponsesClientEventResponseCreateTruncationInput: TypeAlias = Literal['auto', 'disabled']
BetaResponsesClientEventResponseCreateTruncation: TypeAlias = BetaResponsesClientEventResponseCreateTruncationInput | str
