"""Put a file into an environment"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.create_beta_agents_environments_files_request_type import CreateBetaAgentsEnvironmentsFilesRequestTypeInput
    from ...models.environment_file import EnvironmentFile

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


def sync_detailed(environment_id: str, *, client: http.Client, **params: Unpack[CreateBetaAgentsEnvironmentsFilesParams]) -> http.Response[EnvironmentFile]:
    """Send ``POST /agents/environments/{environment_id}/files``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"environment_id": environment_id}, params)


def sync(environment_id: str, *, client: http.Client, **params: Unpack[CreateBetaAgentsEnvironmentsFilesParams]) -> EnvironmentFile | None:
    """Send ``POST /agents/environments/{environment_id}/files``, and give what the answer holds."""
    return sync_detailed(environment_id, client=client, **params).parsed


async def asyncio_detailed(environment_id: str, *, client: http.Client, **params: Unpack[CreateBetaAgentsEnvironmentsFilesParams]) -> http.Response[EnvironmentFile]:
    """Send ``POST /agents/environments/{environment_id}/files``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"environment_id": environment_id}, params)


async def asyncio(environment_id: str, *, client: http.Client, **params: Unpack[CreateBetaAgentsEnvironmentsFilesParams]) -> EnvironmentFile | None:
    """Send ``POST /agents/environments/{environment_id}/files``, and give what the answer holds."""
    return (await asyncio_detailed(environment_id, client=client, **params)).parsed
