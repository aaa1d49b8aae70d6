"""List environments"""

from typing import Literal, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListBetaAgentsEnvironmentsOrderInput
from ...models.list_beta_agents_environments_response import ListBetaAgentsEnvironmentsResponse
from ...operation import Operation

OPERATION: Operation

class ListBetaAgentsEnvironmentsParams(RequestOptions, total=False):
    """The keyword arguments of ``listBetaAgentsEnvironments``."""

    after: str | Omit
    """Cursor: returns the environments after the one with this id. Pass the `last_id` of the previous page."""
    limit: int | Omit
    """Maximum number of environments per page."""
    order: ListBetaAgentsEnvironmentsOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first."""
    type: Literal["openai_hosted"] | Omit
    """Return only environments of this type. Always `openai_hosted`."""

def sync(
    *, client: http.Client, **params: Unpack[ListBetaAgentsEnvironmentsParams]
) -> ListBetaAgentsEnvironmentsResponse | None:
    """Send ``GET /agents/environments``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[ListBetaAgentsEnvironmentsParams]
) -> http.Response[ListBetaAgentsEnvironmentsResponse]:
    """Send ``GET /agents/environments``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[ListBetaAgentsEnvironmentsParams]
) -> ListBetaAgentsEnvironmentsResponse | None:
    """Send ``GET /agents/environments``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[ListBetaAgentsEnvironmentsParams]
) -> http.Response[ListBetaAgentsEnvironmentsResponse]:
    """Send ``GET /agents/environments``, and give the whole response."""
