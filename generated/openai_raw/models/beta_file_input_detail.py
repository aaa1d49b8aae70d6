"""Beta file input detail."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaFileInputDetailInput: TypeAlias = Literal['auto', 'low', 'high']
BetaFileInputDetail: TypeAlias = BetaFileInputDetailInput | str
