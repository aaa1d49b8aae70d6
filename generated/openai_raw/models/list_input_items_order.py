"""List input items order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListInputItemsOrderInput: TypeAlias = Literal['asc', 'desc']
ListInputItemsOrder: TypeAlias = ListInputItemsOrderInput | str
