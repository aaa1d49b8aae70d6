"""List the files in an environment"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListBetaAgentsEnvironmentsFilesOrderInput
from ...models.list_beta_agents_environments_files_response import ListBetaAgentsEnvironmentsFilesResponse
from ...operation import Operation

OPERATION: Operation

class ListBetaAgentsEnvironmentsFilesParams(RequestOptions, total=False):
    """The keyword arguments of ``listBetaAgentsEnvironmentsFiles``."""

    limit: int | Omit | None
    """Maximum number of environment files per page."""
    order: ListBetaAgentsEnvironmentsFilesOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first."""
    page: str | Omit
    """Cursor: the `next_page` of the previous page."""
    path: str | Omit | None
    """Folder to list. Defaults to the whole workspace."""

def sync(
    environment_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsEnvironmentsFilesParams]
) -> ListBetaAgentsEnvironmentsFilesResponse | None:
    """Send ``GET /agents/environments/{environment_id}/files``, and give what the answer holds."""

def sync_detailed(
    environment_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsEnvironmentsFilesParams]
) -> http.Response[ListBetaAgentsEnvironmentsFilesResponse]:
    """Send ``GET /agents/environments/{environment_id}/files``, and give the whole response."""

async def asyncio(
    environment_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsEnvironmentsFilesParams]
) -> ListBetaAgentsEnvironmentsFilesResponse | None:
    """Send ``GET /agents/environments/{environment_id}/files``, and give what the answer holds."""

async def asyncio_detailed(
    environment_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsEnvironmentsFilesParams]
) -> http.Response[ListBetaAgentsEnvironmentsFilesResponse]:
    """Send ``GET /agents/environments/{environment_id}/files``, and give the whole response."""
