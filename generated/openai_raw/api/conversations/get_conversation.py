"""Get a conversation"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class GetConversationParams(RequestOptions, total=False):
        """The keyword arguments of ``getConversation``."""


OPERATION = Operation(
    id="getConversation",
    method="GET",
    path="/conversations/{conversation_id}",
    result='ConversationResource',
)
