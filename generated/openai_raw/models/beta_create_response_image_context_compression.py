"""Beta create response image context compression."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaCreateResponseImageContextCompressionInput: TypeAlias = Literal['auto', 'enabled', 'disabled']
BetaCreateResponseImageContextCompression: TypeAlias = BetaCreateResponseImageContextCompressionInput | str
