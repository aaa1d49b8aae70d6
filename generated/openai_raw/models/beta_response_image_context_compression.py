"""Beta response image context compression."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponseImageContextCompressionInput: TypeAlias = Literal['enabled', 'disabled']
BetaResponseImageContextCompression: TypeAlias = BetaResponseImageContextCompressionInput | str
