"""Beta compact resource image context compression."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaCompactResourceImageContextCompressionInput: TypeAlias = Literal['enabled', 'disabled']
BetaCompactResourceImageContextCompression: TypeAlias = BetaCompactResourceImageContextCompressionInput | str
