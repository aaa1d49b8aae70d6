"""Beta file detail enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaFileDetailEnumInput: TypeAlias = Literal['auto', 'low', 'high']
BetaFileDetailEnum: TypeAlias = BetaFileDetailEnumInput | str
