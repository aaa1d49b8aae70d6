"""List the artifacts of a session"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_beta_agents_sessions_artifacts_order import ListBetaAgentsSessionsArtifactsOrderInput

    class ListBetaAgentsSessionsArtifactsParams(RequestOptions, total=False):
        """The keyword arguments of ``listBetaAgentsSessionsArtifacts``."""

        after: str | Omit
        """A cursor: gives the agent session artifacts that follow the one with this id, the `last_id` of the page
        before."""
        environment_id: str | Omit | None
        """Only what belongs to the environment with this id."""
        limit: int | Omit
        """The most agent session artifacts in one page."""
        order: ListBetaAgentsSessionsArtifactsOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first."""

OPERATION = Operation(
    id="listBetaAgentsSessionsArtifacts",
    method="GET",
    path="/agents/sessions/{session_id}/artifacts",
    query={'after': 'after', 'environment_id': 'environment_id', 'limit': 'limit', 'order': 'order'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='ListBetaAgentsSessionsArtifactsResponse',
    page="after",
)
