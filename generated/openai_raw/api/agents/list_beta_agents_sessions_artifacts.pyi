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
    """Cursor: returns the session artifacts after the one with this id. Pass the `last_id` of the previous page."""
    environment_id: str | Omit | None
    """Return only results of the environment with this id."""
    limit: int | Omit
    """Maximum number of session artifacts per page."""
    order: ListBetaAgentsSessionsArtifactsOrderInput | Omit
    """Sort order by creation time: `asc` for oldest first, `desc` for newest first."""

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
