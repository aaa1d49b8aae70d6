"""Delete an artifact"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.session_artifact_deleted import SessionArtifactDeleted
from ...operation import Operation

OPERATION: Operation

class DeleteBetaAgentsSessionsArtifactsParams(RequestOptions, total=False):
    """The keyword arguments of ``deleteBetaAgentsSessionsArtifacts``."""

def sync(
    session_id: str, artifact_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsSessionsArtifactsParams]
) -> SessionArtifactDeleted | None:
    """Send ``DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}``, and give what the answer holds."""

def sync_detailed(
    session_id: str, artifact_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsSessionsArtifactsParams]
) -> http.Response[SessionArtifactDeleted]:
    """Send ``DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}``, and give the whole response."""

async def asyncio(
    session_id: str, artifact_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsSessionsArtifactsParams]
) -> SessionArtifactDeleted | None:
    """Send ``DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}``, and give what the answer holds."""

async def asyncio_detailed(
    session_id: str, artifact_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsSessionsArtifactsParams]
) -> http.Response[SessionArtifactDeleted]:
    """Send ``DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}``, and give the whole response."""
