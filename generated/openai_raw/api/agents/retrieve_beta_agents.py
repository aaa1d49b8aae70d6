"""Retrieve an agent"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class RetrieveBetaAgentsParams(RequestOptions, total=False):
        """The keyword arguments of ``retrieveBetaAgents``."""


OPERATION = Operation(
    id="retrieveBetaAgents",
    method="GET",
    path="/agents/{agent_id}",
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='Agent',
)
