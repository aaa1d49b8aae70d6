"""Realtime truncation enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeTruncationEnumInput: TypeAlias = Literal['auto', 'disabled']
RealtimeTruncationEnum: TypeAlias = RealtimeTruncationEnumInput | str
