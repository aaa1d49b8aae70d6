"""List evals order by."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListEvalsOrderByInput: TypeAlias = Literal['created_at', 'updated_at']
ListEvalsOrderBy: TypeAlias = ListEvalsOrderByInput | str
