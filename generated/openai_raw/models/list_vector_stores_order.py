"""List vector stores order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListVectorStoresOrderInput: TypeAlias = Literal['asc', 'desc']
ListVectorStoresOrder: TypeAlias = ListVectorStoresOrderInput | str
