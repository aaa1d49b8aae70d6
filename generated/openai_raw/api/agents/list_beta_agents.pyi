"""List agents"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListBetaAgentsOrderInput
from ...models.list_beta_agents_response import ListBetaAgentsResponse
from ...operation import Operation

OPERATION: Operation

class ListBetaAgentsParams(RequestOptions, total=False):
    """The keyword arguments of ``listBetaAgents``."""

    after: str | Omit
    """Cursor: returns the agents after the one with this id. Pass the `last_id` of the previous page."""
    limit: int | Omit
    """Maximum number of agents per page."""
    order: ListBetaAgentsOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

def sync(*, client: http.Client, **params: Unpack[ListBetaAgentsParams]) -> ListBetaAgentsResponse | None:
    """Send ``GET /agents``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[ListBetaAgentsParams]
) -> http.Response[ListBetaAgentsResponse]:
    """Send ``GET /agents``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[ListBetaAgentsParams]) -> ListBetaAgentsResponse | None:
    """Send ``GET /agents``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[ListBetaAgentsParams]
) -> http.Response[ListBetaAgentsResponse]:
    """Send ``GET /agents``, and give the whole response."""
