"""List environment templates"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_beta_agents_environments_templates_order import ListBetaAgentsEnvironmentsTemplatesOrderInput
    from ...models.list_beta_agents_environments_templates_response import ListBetaAgentsEnvironmentsTemplatesResponse

    class ListBetaAgentsEnvironmentsTemplatesParams(RequestOptions, total=False):
        """The keyword arguments of ``listBetaAgentsEnvironmentsTemplates``."""

        after: str | Omit
        """A cursor: gives the agent environment templates that follow the one with this id, the `last_id` of the
        page before."""
        limit: int | Omit
        """The most agent environment templates in one page."""
        order: ListBetaAgentsEnvironmentsTemplatesOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first."""

OPERATION = Operation(
    id="listBetaAgentsEnvironmentsTemplates",
    method="GET",
    path="/agents/environments/templates",
    query={'after': 'after', 'limit': 'limit', 'order': 'order'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='ListBetaAgentsEnvironmentsTemplatesResponse',
    page="after",
)


def sync_detailed(*, client: http.Client, **params: Unpack[ListBetaAgentsEnvironmentsTemplatesParams]) -> http.Response[ListBetaAgentsEnvironmentsTemplatesResponse]:
    """Send ``GET /agents/environments/templates``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[ListBetaAgentsEnvironmentsTemplatesParams]) -> ListBetaAgentsEnvironmentsTemplatesResponse | None:
    """Send ``GET /agents/environments/templates``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[ListBetaAgentsEnvironmentsTemplatesParams]) -> http.Response[ListBetaAgentsEnvironmentsTemplatesResponse]:
    """Send ``GET /agents/environments/templates``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[ListBetaAgentsEnvironmentsTemplatesParams]) -> ListBetaAgentsEnvironmentsTemplatesResponse | None:
    """Send ``GET /agents/environments/templates``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
