"""Follow the events of a session"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

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
