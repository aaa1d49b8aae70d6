"""Put a file into an environment"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.create_beta_agents_environments_files_request_type import CreateBetaAgentsEnvironmentsFilesRequestTypeInput

    class CreateBetaAgentsEnvironmentsFilesParams(RequestOptions, total=False):
        """The keyword arguments of ``createBetaAgentsEnvironmentsFiles``."""

        path: Required[str]
        """Where the file lies in the environment."""
        type: Required[CreateBetaAgentsEnvironmentsFilesRequestTypeInput]
        """Which kind it is. Values: `file_id`, `inline`."""
        file_id: str | Omit
        """Id of an uploaded file."""
        data: str | Omit
        """The content, in Base64."""

OPERATION = Operation(
    id="createBetaAgentsEnvironmentsFiles",
    method="POST",
    path="/agents/environments/{environment_id}/files",
    body={'file_id': 'file_id', 'path': 'path', 'type': 'type', 'data': 'data'},
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    required=('path', 'type'),
    bodies=('application/json',),
    result='EnvironmentFile',
)
