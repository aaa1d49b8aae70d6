"""Add items to a conversation"""

from collections.abc import Iterable, Sequence
from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.conversation_item_list import ConversationItemList
from ...models.enums import IncludeEnumInput
from ...operation import Operation
from ...unions import InputItemInput

OPERATION: Operation

class CreateConversationItemsParams(RequestOptions, total=False):
    """The keyword arguments of ``createConversationItems``."""

    items: Required[Iterable[InputItemInput]]
    """Items to append, at most 20."""
    include: Sequence[IncludeEnumInput] | Omit
    """Additional data to include in the response, omitted by default. Values: `file_search_call.results`,
    `web_search_call.results`, `web_search_call.action.sources`, `message.input_image.image_url`,
    `computer_call_output.output.image_url`, `code_interpreter_call.outputs`, `reasoning.encrypted_content`,
    `message.output_text.logprobs`."""

def sync(
    conversation_id: str, *, client: http.Client, **params: Unpack[CreateConversationItemsParams]
) -> ConversationItemList | None:
    """Send ``POST /conversations/{conversation_id}/items``, and give what the answer holds."""

def sync_detailed(
    conversation_id: str, *, client: http.Client, **params: Unpack[CreateConversationItemsParams]
) -> http.Response[ConversationItemList]:
    """Send ``POST /conversations/{conversation_id}/items``, and give the whole response."""

async def asyncio(
    conversation_id: str, *, client: http.Client, **params: Unpack[CreateConversationItemsParams]
) -> ConversationItemList | None:
    """Send ``POST /conversations/{conversation_id}/items``, and give what the answer holds."""

async def asyncio_detailed(
    conversation_id: str, *, client: http.Client, **params: Unpack[CreateConversationItemsParams]
) -> http.Response[ConversationItemList]:
    """Send ``POST /conversations/{conversation_id}/items``, and give the whole response."""
