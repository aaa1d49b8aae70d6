"""Get eval run output items status."""

from __future__ import annotations

from typing import Literal, TypeAlias

GetEvalRunOutputItemsStatusInput: TypeAlias = Literal['fail', 'pass']
GetEvalRunOutputItemsStatus: TypeAlias = GetEvalRunOutputItemsStatusInput | str
