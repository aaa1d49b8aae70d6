"""List group users order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListGroupUsersOrderInput: TypeAlias = Literal['asc', 'desc']
ListGroupUsersOrder: TypeAlias = ListGroupUsersOrderInput | str
