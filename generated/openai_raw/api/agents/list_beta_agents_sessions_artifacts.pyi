"""List the artifacts of a session"""

from typing import Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.enums import ListBetaAgentsSessionsArtifactsOrderInput
from ...models.list_beta_agents_sessions_artifacts_response import ListBetaAgentsSessionsArtifactsResponse
from ...operation import Operation

OPERATION: Operation

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

def sync(
    session_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsSessionsArtifactsParams]
) -> ListBetaAgentsSessionsArtifactsResponse | None:
    """Send ``GET /agents/sessions/{session_id}/artifacts``, and give what the answer holds."""

def sync_detailed(
    session_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsSessionsArtifactsParams]
) -> http.Response[ListBetaAgentsSessionsArtifactsResponse]:
    """Send ``GET /agents/sessions/{session_id}/artifacts``, and give the whole response."""

async def asyncio(
    session_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsSessionsArtifactsParams]
) -> ListBetaAgentsSessionsArtifactsResponse | None:
    """Send ``GET /agents/sessions/{session_id}/artifacts``, and give what the answer holds."""

async def asyncio_detailed(
    session_id: str, *, client: http.Client, **params: Unpack[ListBetaAgentsSessionsArtifactsParams]
) -> http.Response[ListBetaAgentsSessionsArtifactsResponse]:
    """Send ``GET /agents/sessions/{session_id}/artifacts``, and give the whole response."""
