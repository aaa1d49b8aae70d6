"""Retrieve a session"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class RetrieveBetaAgentsSessionsParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieveBetaAgentsSessions``."""


OPERATION = Operation(
    id="retrieveBetaAgentsSessions",
    method="GET",
    path="/agents/sessions/{session_id}",
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='AgentSession',
)
