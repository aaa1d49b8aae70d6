"""Get an item of a conversation"""

from collections.abc import Sequence
from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import IncludeEnumInput
from ...operation import Operation
from ...unions import ConversationItem

OPERATION: Operation

class GetConversationItemParams(RequestOptions, total=False):
    """The keyword arguments of ``getConversationItem``."""

    include: Sequence[IncludeEnumInput] | Omit
    """Additional data to include in the response, omitted by default. Values: `file_search_call.results`,
    `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`,
    `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`,
    `message.output_text.logprobs`."""

def sync(
    conversation_id: str, item_id: str, *, client: http.Client, **params: Unpack[GetConversationItemParams]
) -> ConversationItem | None:
    """Send ``GET /conversations/{conversation_id}/items/{item_id}``, and give what the answer holds."""

def sync_detailed(
    conversation_id: str, item_id: str, *, client: http.Client, **params: Unpack[GetConversationItemParams]
) -> http.Response[ConversationItem]:
    """Send ``GET /conversations/{conversation_id}/items/{item_id}``, and give the whole response."""

async def asyncio(
    conversation_id: str, item_id: str, *, client: http.Client, **params: Unpack[GetConversationItemParams]
) -> ConversationItem | None:
    """Send ``GET /conversations/{conversation_id}/items/{item_id}``, and give what the answer holds."""

async def asyncio_detailed(
    conversation_id: str, item_id: str, *, client: http.Client, **params: Unpack[GetConversationItemParams]
) -> http.Response[ConversationItem]:
    """Send ``GET /conversations/{conversation_id}/items/{item_id}``, and give the whole response."""
