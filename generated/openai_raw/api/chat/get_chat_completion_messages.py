"""List the messages of a stored chat completion"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.get_chat_completion_messages_order import GetChatCompletionMessagesOrderInput

    class GetChatCompletionMessagesParams(RequestOptions, total=False):
        """The keyword arguments of ``getChatCompletionMessages``."""

        after: str | Omit
        """The cursor: the id of the last message of the page before."""
        limit: int | Omit
        """How many messages a page holds, 1 to 100. Default: `20`."""
        order: GetChatCompletionMessagesOrderInput | Omit
        """The order by time. Values: `asc`, `desc`. Default: `asc`."""

OPERATION = Operation(
    id="getChatCompletionMessages",
    method="GET",
    path="/chat/completions/{completion_id}/messages",
    query={'after': 'after', 'limit': 'limit', 'order': 'order'},
    result='ChatCompletionMessageList',
    page="after",
)
