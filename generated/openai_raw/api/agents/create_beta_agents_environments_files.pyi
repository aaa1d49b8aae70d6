"""Put a file into an environment"""

from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...models.create_beta_agents_environments_files_request import CreateBetaAgentsEnvironmentsFilesRequestTypeInput
from ...models.environment_file import EnvironmentFile
from ...operation import Operation

OPERATION: Operation

class CreateBetaAgentsEnvironmentsFilesParams(RequestOptions, total=False):
    """The keyword arguments of ``createBetaAgentsEnvironmentsFiles``."""

    path: Required[str]
    """Path of the file in the environment."""
    type: Required[CreateBetaAgentsEnvironmentsFilesRequestTypeInput]
    """Type of the environment file. Values: `file_id`, `inline`."""
    file_id: str | Omit
    """Id of an uploaded file."""
    data: str | Omit
    """The content, base64-encoded."""

def sync(
    environment_id: str, *, client: http.Client, **params: Unpack[CreateBetaAgentsEnvironmentsFilesParams]
) -> EnvironmentFile | None:
    """Send ``POST /agents/environments/{environment_id}/files``, and give what the answer holds."""

def sync_detailed(
    environment_id: str, *, client: http.Client, **params: Unpack[CreateBetaAgentsEnvironmentsFilesParams]
) -> http.Response[EnvironmentFile]:
    """Send ``POST /agents/environments/{environment_id}/files``, and give the whole response."""

async def asyncio(
    environment_id: str, *, client: http.Client, **params: Unpack[CreateBetaAgentsEnvironmentsFilesParams]
) -> EnvironmentFile | None:
    """Send ``POST /agents/environments/{environment_id}/files``, and give what the answer holds."""

async def asyncio_detailed(
    environment_id: str, *, client: http.Client, **params: Unpack[CreateBetaAgentsEnvironmentsFilesParams]
) -> http.Response[EnvironmentFile]:
    """Send ``POST /agents/environments/{environment_id}/files``, and give the whole response."""
