"""Download an artifact"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...operation import Operation

OPERATION: Operation

class ContentBetaAgentsSessionsArtifactsParams(RequestOptions, total=False):
    """The keyword arguments of ``contentBetaAgentsSessionsArtifacts``."""

def sync(
    session_id: str,
    artifact_id: str,
    *,
    client: http.Client,
    **params: Unpack[ContentBetaAgentsSessionsArtifactsParams],
) -> bytes | None:
    """Send ``GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content``, and give what the answer holds."""

def sync_detailed(
    session_id: str,
    artifact_id: str,
    *,
    client: http.Client,
    **params: Unpack[ContentBetaAgentsSessionsArtifactsParams],
) -> http.Response[bytes]:
    """Send ``GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content``, and give the whole response."""

async def asyncio(
    session_id: str,
    artifact_id: str,
    *,
    client: http.Client,
    **params: Unpack[ContentBetaAgentsSessionsArtifactsParams],
) -> bytes | None:
    """Send ``GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content``, and give what the answer holds."""

async def asyncio_detailed(
    session_id: str,
    artifact_id: str,
    *,
    client: http.Client,
    **params: Unpack[ContentBetaAgentsSessionsArtifactsParams],
) -> http.Response[bytes]:
    """Send ``GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content``, and give the whole response."""
