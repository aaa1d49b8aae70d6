"""Follow the events of a session"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class StreamBetaAgentsSessionsEventsParams(RequestOptions, total=False):
        """The keyword arguments of ``streamBetaAgentsSessionsEvents``."""

        include_obfuscation: bool | Omit
        """Whether events get random padding that hides their length from an observer; turn it off to save
        bandwidth on a link you trust."""

OPERATION = Operation(
    id="streamBetaAgentsSessionsEvents",
    method="GET",
    path="/agents/sessions/{session_id}/events",
    query={'include_obfuscation': 'include_obfuscation'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    answer="none",
    event='AgentSessionEvent',
    streams=True,
    open_ended=True,
)


def sync_detailed(session_id: str, *, client: http.Client, **params: Unpack[StreamBetaAgentsSessionsEventsParams]) -> http.Response[None]:
    """Send ``GET /agents/sessions/{session_id}/events``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"session_id": session_id}, params)


def sync(session_id: str, *, client: http.Client, **params: Unpack[StreamBetaAgentsSessionsEventsParams]) -> None:
    """Send ``GET /agents/sessions/{session_id}/events``, and give what the answer holds."""
    return sync_detailed(session_id, client=client, **params).parsed


async def asyncio_detailed(session_id: str, *, client: http.Client, **params: Unpack[StreamBetaAgentsSessionsEventsParams]) -> http.Response[None]:
    """Send ``GET /agents/sessions/{session_id}/events``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"session_id": session_id}, params)


async def asyncio(session_id: str, *, client: http.Client, **params: Unpack[StreamBetaAgentsSessionsEventsParams]) -> None:
    """Send ``GET /agents/sessions/{session_id}/events``, and give what the answer holds."""
    return (await asyncio_detailed(session_id, client=client, **params)).parsed
