"""Decision input image detail."""

from __future__ import annotations

from typing import Literal, TypeAlias

DecisionInputImageDetailInput: TypeAlias = Literal['low', 'high', 'auto', 'original']
DecisionInputImageDetail: TypeAlias = DecisionInputImageDetailInput | str
