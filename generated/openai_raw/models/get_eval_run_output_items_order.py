"""Get eval run output items order."""

from __future__ import annotations

from typing import Literal, TypeAlias

GetEvalRunOutputItemsOrderInput: TypeAlias = Literal['asc', 'desc']
GetEvalRunOutputItemsOrder: TypeAlias = GetEvalRunOutputItemsOrderInput | str
