"""Retrieve a turn of a subagent"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.turn import Turn

    class RetrieveBetaAgentsSessionsSubagentsTurnsParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieveBetaAgentsSessionsSubagentsTurns``."""


OPERATION = Operation(
    id="retrieveBetaAgentsSessionsSubagentsTurns",
    method="GET",
    path="/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}",
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='Turn',
)


def sync_detailed(session_id: str, subagent_id: str, turn_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsSessionsSubagentsTurnsParams]) -> http.Response[Turn]:
    """Send ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"session_id": session_id, "subagent_id": subagent_id, "turn_id": turn_id}, params)


def sync(session_id: str, subagent_id: str, turn_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsSessionsSubagentsTurnsParams]) -> Turn | None:
    """Send ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}``, and give what the answer holds."""
    return sync_detailed(session_id, subagent_id, turn_id, client=client, **params).parsed


async def asyncio_detailed(session_id: str, subagent_id: str, turn_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsSessionsSubagentsTurnsParams]) -> http.Response[Turn]:
    """Send ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"session_id": session_id, "subagent_id": subagent_id, "turn_id": turn_id}, params)


async def asyncio(session_id: str, subagent_id: str, turn_id: str, *, client: http.Client, **params: Unpack[RetrieveBetaAgentsSessionsSubagentsTurnsParams]) -> Turn | None:
    """Send ``GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}``, and give what the answer holds."""
    return (await asyncio_detailed(session_id, subagent_id, turn_id, client=client, **params)).parsed
