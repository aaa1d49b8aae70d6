"""Create response image context compression."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateResponseImageContextCompressionInput: TypeAlias = Literal['auto', 'enabled', 'disabled']
CreateResponseImageContextCompression: TypeAlias = CreateResponseImageContextCompressionInput | str
