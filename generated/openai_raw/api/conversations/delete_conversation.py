"""Delete a conversation"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class DeleteConversationParams(RequestOptions, total=False):
        """The keyword arguments of ``deleteConversation``."""


OPERATION = Operation(
    id="deleteConversation",
    method="DELETE",
    path="/conversations/{conversation_id}",
    result='DeletedConversationResource',
)
