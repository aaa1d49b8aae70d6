"""Truncation enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

TruncationEnumInput: TypeAlias = Literal['auto', 'disabled']
TruncationEnum: TypeAlias = TruncationEnumInput | str
