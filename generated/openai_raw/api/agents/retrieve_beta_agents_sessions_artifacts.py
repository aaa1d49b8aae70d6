"""Retrieve an artifact"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.session_artifact import SessionArtifact

    class RetrieveBetaAgentsSessionsArtifactsParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieveBetaAgentsSessionsArtifacts``."""


OPERATION = Operation(
    id="retrieveBetaAgentsSessionsArtifacts",
    method="GET",
    path="/agents/sessions/{session_id}/artifacts/{artifact_id}",
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='SessionArtifact',
)


def sync_detailed(session_id: str, artifact_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsSessionsArtifactsParams]) -> http.Response[SessionArtifact]:
    """Send ``GET /agents/sessions/{session_id}/artifacts/{artifact_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"session_id": session_id, "artifact_id": artifact_id}, params)


def sync(session_id: str, artifact_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsSessionsArtifactsParams]) -> SessionArtifact | None:
    """Send ``GET /agents/sessions/{session_id}/artifacts/{artifact_id}``, and give what the answer holds."""
    return sync_detailed(session_id, artifact_id, client=client, **params).parsed


async def asyncio_detailed(session_id: str, artifact_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsSessionsArtifactsParams]) -> http.Response[SessionArtifact]:
    """Send ``GET /agents/sessions/{session_id}/artifacts/{artifact_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"session_id": session_id, "artifact_id": artifact_id}, params)


async def asyncio(session_id: str, artifact_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsSessionsArtifactsParams]) -> SessionArtifact | None:
    """Send ``GET /agents/sessions/{session_id}/artifacts/{artifact_id}``, and give what the answer holds."""
    return (await asyncio_detailed(session_id, artifact_id, client=client, **params)).parsed
