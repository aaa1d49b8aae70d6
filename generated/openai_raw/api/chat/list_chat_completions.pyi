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
    """Return only completions of this model."""
    metadata: MetadataInput | Omit
    """Return only completions with all of these metadata entries. Sent as `metadata[key]=value`."""
    after: str | Omit
    """Cursor: the id of the last completion on the previous page."""
    limit: int | Omit
    """Number of completions per page, 1 to 100. Default: `20`."""
    order: ListChatCompletionsOrderInput | Omit
    """Sort order by creation time. Set it explicitly: the documented default is `asc`, but the server has been
    seen to list the newest first. Values: `asc`, `desc`."""

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
