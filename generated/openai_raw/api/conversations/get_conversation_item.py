"""Get conversation item."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.include_enum import IncludeEnumInput

    class GetConversationItemParams(RequestOptions, total=False):
        """The keyword arguments of ``getConversationItem``."""

        include: Sequence[IncludeEnumInput] | Omit

OPERATION = Operation(
    id="getConversationItem",
    method="GET",
    path="/conversations/{conversation_id}/items/{item_id}",
    query={'include': 'include[]'},
    result='ConversationItem',
)
