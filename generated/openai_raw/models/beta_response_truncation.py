"""Beta response truncation."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponseTruncationInput: TypeAlias = Literal['auto', 'disabled']
BetaResponseTruncation: TypeAlias = BetaResponseTruncationInput | str
