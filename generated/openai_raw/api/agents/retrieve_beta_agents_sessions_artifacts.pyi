"""Retrieve an artifact"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.session_artifact import SessionArtifact
from ...operation import Operation

OPERATION: Operation

class RetrieveBetaAgentsSessionsArtifactsParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieveBetaAgentsSessionsArtifacts``."""

def sync(
    session_id: str,
    artifact_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveBetaAgentsSessionsArtifactsParams],
) -> SessionArtifact | None:
    """Send ``GET /agents/sessions/{session_id}/artifacts/{artifact_id}``, and give what the answer holds."""

def sync_detailed(
    session_id: str,
    artifact_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveBetaAgentsSessionsArtifactsParams],
) -> http.Response[SessionArtifact]:
    """Send ``GET /agents/sessions/{session_id}/artifacts/{artifact_id}``, and give the whole response."""

async def asyncio(
    session_id: str,
    artifact_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveBetaAgentsSessionsArtifactsParams],
) -> SessionArtifact | None:
    """Send ``GET /agents/sessions/{session_id}/artifacts/{artifact_id}``, and give what the answer holds."""

async def asyncio_detailed(
    session_id: str,
    artifact_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveBetaAgentsSessionsArtifactsParams],
) -> http.Response[SessionArtifact]:
    """Send ``GET /agents/sessions/{session_id}/artifacts/{artifact_id}``, and give the whole response."""
