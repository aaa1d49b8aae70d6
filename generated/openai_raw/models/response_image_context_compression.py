"""Response image context compression."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponseImageContextCompressionInput: TypeAlias = Literal['enabled', 'disabled']
ResponseImageContextCompression: TypeAlias = ResponseImageContextCompressionInput | str
