"""List the items of a conversation"""

from collections.abc import Sequence
from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.conversation_item_list import ConversationItemList
from ...models.enums import IncludeEnumInput, ListConversationItemsOrderInput
from ...operation import Operation

OPERATION: Operation

class ListConversationItemsParams(RequestOptions, total=False):
    """The keyword arguments of ``listConversationItems``."""

    limit: int | Omit
    """Maximum number of conversations per page. Default: `20`."""
    order: ListConversationItemsOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first."""
    after: str | Omit
    """Cursor: returns the conversations after the one with this id. Pass the `last_id` of the previous page."""
    include: Sequence[IncludeEnumInput] | Omit
    """Additional data to include in the response, omitted by default. Values: `file_search_call.results`,
    `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`,
    `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`,
    `message.output_text.logprobs`."""

def sync(
    conversation_id: str, *, client: http.Client, **params: Unpack[ListConversationItemsParams]
) -> ConversationItemList | None:
    """Send ``GET /conversations/{conversation_id}/items``, and give what the answer holds."""

def sync_detailed(
    conversation_id: str, *, client: http.Client, **params: Unpack[ListConversationItemsParams]
) -> http.Response[ConversationItemList]:
    """Send ``GET /conversations/{conversation_id}/items``, and give the whole response."""

async def asyncio(
    conversation_id: str, *, client: http.Client, **params: Unpack[ListConversationItemsParams]
) -> ConversationItemList | None:
    """Send ``GET /conversations/{conversation_id}/items``, and give what the answer holds."""

async def asyncio_detailed(
    conversation_id: str, *, client: http.Client, **params: Unpack[ListConversationItemsParams]
) -> http.Response[ConversationItemList]:
    """Send ``GET /conversations/{conversation_id}/items``, and give the whole response."""
