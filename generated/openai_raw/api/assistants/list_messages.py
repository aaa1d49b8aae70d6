"""List messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.list_messages_order import ListMessagesOrderInput

    class ListMessagesParams(RequestOptions, total=False):
        """The keyword arguments of ``listMessages``."""

        limit: int | Omit
        order: ListMessagesOrderInput | Omit
        after: str | Omit
        before: str | Omit
        run_id: str | Omit

OPERATION = Operation(
    id="listMessages",
    method="GET",
    path="/threads/{thread_id}/messages",
    query={'limit': 'limit', 'order': 'order', 'after': 'after', 'before': 'before', 'run_id': 'run_id'},
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    result='ListMessagesResponse',
    page="after",
)
