"""Compact response method public body image context compression."""

from __future__ import annotations

from typing import Literal, TypeAlias

CompactResponseMethodPublicBodyImageContextCompressionInput: TypeAlias = Literal['auto', 'enabled', 'disabled']
CompactResponseMethodPublicBodyImageContextCompression: TypeAlias = CompactResponseMethodPublicBodyImageContextCompressionInput | str
