"""List environment templates"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListBetaAgentsEnvironmentsTemplatesOrderInput
from ...models.list_beta_agents_environments_templates_response import ListBetaAgentsEnvironmentsTemplatesResponse
from ...operation import Operation

OPERATION: Operation

class ListBetaAgentsEnvironmentsTemplatesParams(RequestOptions, total=False):
    """The keyword arguments of ``listBetaAgentsEnvironmentsTemplates``."""

    after: str | Omit
    """Cursor: returns the environment templates after the one with this id. Pass the `last_id` of the previous
    page."""
    limit: int | Omit
    """Maximum number of environment templates per page."""
    order: ListBetaAgentsEnvironmentsTemplatesOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

def sync(
    *, client: http.Client, **params: Unpack[ListBetaAgentsEnvironmentsTemplatesParams]
) -> ListBetaAgentsEnvironmentsTemplatesResponse | None:
    """Send ``GET /agents/environments/templates``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[ListBetaAgentsEnvironmentsTemplatesParams]
) -> http.Response[ListBetaAgentsEnvironmentsTemplatesResponse]:
    """Send ``GET /agents/environments/templates``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[ListBetaAgentsEnvironmentsTemplatesParams]
) -> ListBetaAgentsEnvironmentsTemplatesResponse | None:
    """Send ``GET /agents/environments/templates``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[ListBetaAgentsEnvironmentsTemplatesParams]
) -> http.Response[ListBetaAgentsEnvironmentsTemplatesResponse]:
    """Send ``GET /agents/environments/templates``, and give the whole response."""
