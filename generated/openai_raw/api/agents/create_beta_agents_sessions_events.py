"""Send input to a session"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...unions import AgentSessionInputInput

    class CreateBetaAgentsSessionsEventsParams(RequestOptions, total=False):
        """The keyword arguments of ``createBetaAgentsSessionsEvents``."""

        events: Required[Iterable[AgentSessionInputInput]]
        """The inputs, in order."""
        idempotency_key: str | Omit
        """A text of your own: a second request with it is answered like the first, and not carried out again."""

OPERATION = Operation(
    id="createBetaAgentsSessionsEvents",
    method="POST",
    path="/agents/sessions/{session_id}/events",
    headers={'idempotency_key': 'Idempotency-Key'},
    body={'events': 'events'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    required=('events',),
    bodies=('application/json',),
    answer="none",
)


def sync_detailed(session_id: str, *, client: http.Client, **params: Unpack[CreateBetaAgentsSessionsEventsParams]) -> http.Response[None]:
    """Send ``POST /agents/sessions/{session_id}/events``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"session_id": session_id}, params)


def sync(session_id: str, *, client: http.Client, **params: Unpack[CreateBetaAgentsSessionsEventsParams]) -> None:
    """Send ``POST /agents/sessions/{session_id}/events``, and give what the answer holds."""
    return sync_detailed(session_id, client=client, **params).parsed


async def asyncio_detailed(session_id: str, *, client: http.Client, **params: Unpack[CreateBetaAgentsSessionsEventsParams]) -> http.Response[None]:
    """Send ``POST /agents/sessions/{session_id}/events``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"session_id": session_id}, params)


async def asyncio(session_id: str, *, client: http.Client, **params: Unpack[CreateBetaAgentsSessionsEventsParams]) -> None:
    """Send ``POST /agents/sessions/{session_id}/events``, and give what the answer holds."""
    return (await asyncio_detailed(session_id, client=client, **params)).parsed
