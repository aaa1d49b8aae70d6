"""List the artifacts of a session"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_beta_agents_sessions_artifacts_order import ListBetaAgentsSessionsArtifactsOrderInput
    from ...models.list_beta_agents_sessions_artifacts_response import ListBetaAgentsSessionsArtifactsResponse

    class ListBetaAgentsSessionsArtifactsParams(RequestOptions, total=False):
        """The keyword arguments of ``listBetaAgentsSessionsArtifacts``."""

        after: str | Omit
        """A cursor: gives the agent session artifacts that follow the one with this id, the `last_id` of the page
        before."""
        environment_id: str | Omit | None
        """Only what belongs to the environment with this id."""
        limit: int | Omit
        """The most agent session artifacts in one page."""
        order: ListBetaAgentsSessionsArtifactsOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first."""

OPERATION = Operation(
    id="listBetaAgentsSessionsArtifacts",
    method="GET",
    path="/agents/sessions/{session_id}/artifacts",
    query={'after': 'after', 'environment_id': 'environment_id', 'limit': 'limit', 'order': 'order'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='ListBetaAgentsSessionsArtifactsResponse',
    page="after",
)


def sync_detailed(session_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsSessionsArtifactsParams]) -> http.Response[ListBetaAgentsSessionsArtifactsResponse]:
    """Send ``GET /agents/sessions/{session_id}/artifacts``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"session_id": session_id}, params)


def sync(session_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsSessionsArtifactsParams]) -> ListBetaAgentsSessionsArtifactsResponse | None:
    """Send ``GET /agents/sessions/{session_id}/artifacts``, and give what the answer holds."""
    return sync_detailed(session_id, client=client, **params).parsed


async def asyncio_detailed(session_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsSessionsArtifactsParams]) -> http.Response[ListBetaAgentsSessionsArtifactsResponse]:
    """Send ``GET /agents/sessions/{session_id}/artifacts``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"session_id": session_id}, params)


async def asyncio(session_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsSessionsArtifactsParams]) -> ListBetaAgentsSessionsArtifactsResponse | None:
    """Send ``GET /agents/sessions/{session_id}/artifacts``, and give what the answer holds."""
    return (await asyncio_detailed(session_id, client=client, **params)).parsed
