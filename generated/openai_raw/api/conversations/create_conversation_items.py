"""Create conversation items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.include_enum import IncludeEnumInput
    from ...unions import InputItemInput

    class CreateConversationItemsParams(RequestOptions, total=False):
        """The keyword arguments of ``createConversationItems``."""

        items: Required[Iterable[InputItemInput]]
        include: Sequence[IncludeEnumInput] | Omit

OPERATION = Operation(
    id="createConversationItems",
    method="POST",
    path="/conversations/{conversation_id}/items",
    query={'include': 'include[]'},
    body={'items': 'items'},
    required=('items',),
    bodies=('application/json',),
    result='ConversationItemList',
)
