"""Get eval runs order."""

from __future__ import annotations

from typing import Literal, TypeAlias

GetEvalRunsOrderInput: TypeAlias = Literal['asc', 'desc']
GetEvalRunsOrder: TypeAlias = GetEvalRunsOrderInput | str
