"""Download an artifact"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime

    class ContentBetaAgentsSessionsArtifactsParams(RequestOptions, total=False):
        """The keyword arguments of ``contentBetaAgentsSessionsArtifacts``."""


OPERATION = Operation(
    id="contentBetaAgentsSessionsArtifacts",
    method="GET",
    path="/agents/sessions/{session_id}/artifacts/{artifact_id}/content",
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    answer="binary",
)
