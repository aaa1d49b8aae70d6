"""Delete an environment template"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.environment_template_deleted import EnvironmentTemplateDeleted
from ...operation import Operation

OPERATION: Operation

class DeleteBetaAgentsEnvironmentsTemplatesParams(RequestOptions, total=False):
    """The keyword arguments of ``deleteBetaAgentsEnvironmentsTemplates``."""

def sync(
    environment_template_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsEnvironmentsTemplatesParams]
) -> EnvironmentTemplateDeleted | None:
    """Send ``DELETE /agents/environments/templates/{environment_template_id}``, and give what the answer holds."""

def sync_detailed(
    environment_template_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsEnvironmentsTemplatesParams]
) -> http.Response[EnvironmentTemplateDeleted]:
    """Send ``DELETE /agents/environments/templates/{environment_template_id}``, and give the whole response."""

async def asyncio(
    environment_template_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsEnvironmentsTemplatesParams]
) -> EnvironmentTemplateDeleted | None:
    """Send ``DELETE /agents/environments/templates/{environment_template_id}``, and give what the answer holds."""

async def asyncio_detailed(
    environment_template_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsEnvironmentsTemplatesParams]
) -> http.Response[EnvironmentTemplateDeleted]:
    """Send ``DELETE /agents/environments/templates/{environment_template_id}``, and give the whole response."""
