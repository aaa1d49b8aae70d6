"""List stored chat completions"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.chat_completion_list import ChatCompletionList
from ...models.enums import ListChatCompletionsOrderInput
from ...operation import Operation
from ...unions import MetadataInput

OPERATION: Operation

class ListChatCompletionsParams(RequestOptions, total=False):
    """The keyword arguments of ``listChatCompletions``."""

    model: str | Omit
    """Only completions of this model."""
    metadata: MetadataInput | Omit
    """Only completions that carry all of these labels; on the wire `metadata[key]=value`."""
    after: str | Omit
    """The cursor: the id of the last completion of the page before."""
    limit: int | Omit
    """How many completions a page holds, 1 to 100. Default: `20`."""
    order: ListChatCompletionsOrderInput | Omit
    """The order by time of creation. Say which one you want: the server was seen to list the newest first where
    nothing is said, though `asc` is the declared default. Values: `asc`, `desc`."""

def sync(*, client: http.Client, **params: Unpack[ListChatCompletionsParams]) -> ChatCompletionList | None:
    """Send ``GET /chat/completions``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[ListChatCompletionsParams]
) -> http.Response[ChatCompletionList]:
    """Send ``GET /chat/completions``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[ListChatCompletionsParams]) -> ChatCompletionList | None:
    """Send ``GET /chat/completions``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[ListChatCompletionsParams]
) -> http.Response[ChatCompletionList]:
    """Send ``GET /chat/completions``, and give the whole response."""
