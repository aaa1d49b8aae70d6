"""Delete an item of a conversation"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class DeleteConversationItemParams(RequestOptions, total=False):
        """The keyword arguments of ``deleteConversationItem``."""


OPERATION = Operation(
    id="deleteConversationItem",
    method="DELETE",
    path="/conversations/{conversation_id}/items/{item_id}",
    result='ConversationResource',
)
