"""List the assistants"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListAssistantsOrderInput
from ...models.list_assistants_response import ListAssistantsResponse
from ...operation import Operation

OPERATION: Operation

class ListAssistantsParams(RequestOptions, total=False):
    """The keyword arguments of ``listAssistants``."""

    limit: int | Omit
    """Maximum number of assistants per page. Default: `20`."""
    order: ListAssistantsOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `desc`."""
    after: str | Omit
    """Cursor: returns the assistants after the one with this id. Pass the `last_id` of the previous page."""
    before: str | Omit
    """Cursor: returns the assistants before the one with this id. Pass the `first_id` of the following page."""

def sync(*, client: http.Client, **params: Unpack[ListAssistantsParams]) -> ListAssistantsResponse | None:
    """Send ``GET /assistants``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[ListAssistantsParams]
) -> http.Response[ListAssistantsResponse]:
    """Send ``GET /assistants``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[ListAssistantsParams]) -> ListAssistantsResponse | None:
    """Send ``GET /assistants``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[ListAssistantsParams]
) -> http.Response[ListAssistantsResponse]:
    """Send ``GET /assistants``, and give the whole response."""
