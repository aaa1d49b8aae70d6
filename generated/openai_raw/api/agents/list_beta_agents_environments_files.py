"""List the files in an environment"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_beta_agents_environments_files_order import ListBetaAgentsEnvironmentsFilesOrderInput
    from ...models.list_beta_agents_environments_files_response import ListBetaAgentsEnvironmentsFilesResponse

    class ListBetaAgentsEnvironmentsFilesParams(RequestOptions, total=False):
        """The keyword arguments of ``listBetaAgentsEnvironmentsFiles``."""

        limit: int | Omit | None
        """The most agent environment files in one page."""
        order: ListBetaAgentsEnvironmentsFilesOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first."""
        page: str | Omit
        """A cursor: the `next_page` of the page before."""
        path: str | Omit | None
        """Only files below this folder. The whole workspace without it."""

OPERATION = Operation(
    id="listBetaAgentsEnvironmentsFiles",
    method="GET",
    path="/agents/environments/{environment_id}/files",
    query={'limit': 'limit', 'order': 'order', 'page': 'page', 'path': 'path'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='ListBetaAgentsEnvironmentsFilesResponse',
    page="page",
)


def sync_detailed(environment_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsEnvironmentsFilesParams]) -> http.Response[ListBetaAgentsEnvironmentsFilesResponse]:
    """Send ``GET /agents/environments/{environment_id}/files``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"environment_id": environment_id}, params)


def sync(environment_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsEnvironmentsFilesParams]) -> ListBetaAgentsEnvironmentsFilesResponse | None:
    """Send ``GET /agents/environments/{environment_id}/files``, and give what the answer holds."""
    return sync_detailed(environment_id, client=client, **params).parsed


async def asyncio_detailed(environment_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsEnvironmentsFilesParams]) -> http.Response[ListBetaAgentsEnvironmentsFilesResponse]:
    """Send ``GET /agents/environments/{environment_id}/files``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"environment_id": environment_id}, params)


async def asyncio(environment_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsEnvironmentsFilesParams]) -> ListBetaAgentsEnvironmentsFilesResponse | None:
    """Send ``GET /agents/environments/{environment_id}/files``, and give what the answer holds."""
    return (await asyncio_detailed(environment_id, client=client, **params)).parsed
