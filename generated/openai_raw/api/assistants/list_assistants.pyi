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
    """The most assistants in one page. Default: `20`."""
    order: ListAssistantsOrderInput | Omit
    """Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `desc`."""
    after: str | Omit
    """A cursor: gives the assistants that follow the one with this id, the `last_id` of the page before."""
    before: str | Omit
    """A cursor: gives the assistants that come before the one with this id, the `first_id` of the page after."""

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
