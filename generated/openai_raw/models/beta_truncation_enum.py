"""Beta truncation enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaTruncationEnumInput: TypeAlias = Literal['auto', 'disabled']
BetaTruncationEnum: TypeAlias = BetaTruncationEnumInput | str
