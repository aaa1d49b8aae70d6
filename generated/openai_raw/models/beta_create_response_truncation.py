"""Beta create response truncation."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaCreateResponseTruncationInput: TypeAlias = Literal['auto', 'disabled']
BetaCreateResponseTruncation: TypeAlias = BetaCreateResponseTruncationInput | str
