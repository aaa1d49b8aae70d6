"""List groups order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListGroupsOrderInput: TypeAlias = Literal['asc', 'desc']
ListGroupsOrder: TypeAlias = ListGroupsOrderInput | str
