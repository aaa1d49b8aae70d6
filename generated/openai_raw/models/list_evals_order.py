"""List evals order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListEvalsOrderInput: TypeAlias = Literal['asc', 'desc']
ListEvalsOrder: TypeAlias = ListEvalsOrderInput | str
