"""List conversation items order."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListConversationItemsOrderInput: TypeAlias = Literal['asc', 'desc']
ListConversationItemsOrder: TypeAlias = ListConversationItemsOrderInput | str
