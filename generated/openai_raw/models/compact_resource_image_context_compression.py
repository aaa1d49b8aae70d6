"""Compact resource image context compression."""

from __future__ import annotations

from typing import Literal, TypeAlias

CompactResourceImageContextCompressionInput: TypeAlias = Literal['enabled', 'disabled']
CompactResourceImageContextCompression: TypeAlias = CompactResourceImageContextCompressionInput | str
