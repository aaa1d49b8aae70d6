"""Update a stored chat completion"""

from typing import Required, Unpack

from ... import http
from ...client import RequestOptions
from ...models.create_chat_completion_response import ChatCompletion
from ...operation import Operation
from ...unions import MetadataInput

OPERATION: Operation

class UpdateChatCompletionParams(RequestOptions, total=False):
    """The keyword arguments of ``updateChatCompletion``."""

    metadata: Required[MetadataInput]
    """New metadata. It replaces all existing entries; None removes them."""

def sync(
    completion_id: str, *, client: http.Client, **params: Unpack[UpdateChatCompletionParams]
) -> ChatCompletion | None:
    """Send ``POST /chat/completions/{completion_id}``, and give what the answer holds."""

def sync_detailed(
    completion_id: str, *, client: http.Client, **params: Unpack[UpdateChatCompletionParams]
) -> http.Response[ChatCompletion]:
    """Send ``POST /chat/completions/{completion_id}``, and give the whole response."""

async def asyncio(
    completion_id: str, *, client: http.Client, **params: Unpack[UpdateChatCompletionParams]
) -> ChatCompletion | None:
    """Send ``POST /chat/completions/{completion_id}``, and give what the answer holds."""

async def asyncio_detailed(
    completion_id: str, *, client: http.Client, **params: Unpack[UpdateChatCompletionParams]
) -> http.Response[ChatCompletion]:
    """Send ``POST /chat/completions/{completion_id}``, and give the whole response."""
