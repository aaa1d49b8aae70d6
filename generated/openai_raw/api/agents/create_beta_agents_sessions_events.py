"""Send input to a session"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

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
