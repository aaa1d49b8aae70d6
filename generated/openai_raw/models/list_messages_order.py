"""List messages order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListMessagesOrderInput: TypeAlias = Literal['asc', 'desc']
ListMessagesOrder: TypeAlias = ListMessagesOrderInput | str
