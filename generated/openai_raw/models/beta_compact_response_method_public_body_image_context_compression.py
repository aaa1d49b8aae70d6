"""Beta compact response method public body image context compression."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaCompactResponseMethodPublicBodyImageContextCompressionInput: TypeAlias = Literal['auto', 'enabled', 'disabled']
BetaCompactResponseMethodPublicBodyImageContextCompression: TypeAlias = BetaCompactResponseMethodPublicBodyImageContextCompressionInput | str
