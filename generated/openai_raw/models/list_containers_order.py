"""List containers order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListContainersOrderInput: TypeAlias = Literal['asc', 'desc']
ListContainersOrder: TypeAlias = ListContainersOrderInput | str
