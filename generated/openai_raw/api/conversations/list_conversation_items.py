"""List conversation items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import RequestOptions
    from ...types import FileInput, Open
    from ...models.include_enum import IncludeEnumInput
    from ...models.list_conversation_items_order import ListConversationItemsOrderInput

    class ListConversationItemsParams(RequestOptions, total=False):
        """The keyword arguments of ``listConversationItems``."""

        limit: int
        order: ListConversationItemsOrderInput
        after: str
        include: Sequence[IncludeEnumInput]

OPERATION = Operation(
    id="listConversationItems",
    method="GET",
    path="/conversations/{conversation_id}/items",
    query={'limit': 'limit', 'order': 'order', 'after': 'after', 'include': 'include[]'},
    result='ConversationItemList',
    page="after",
)
