"""Retrieve an environment template"""

from typing import Unpack

from ... import http
from ...client import RequestOptions
from ...models.environment_template import EnvironmentTemplate
from ...operation import Operation

OPERATION: Operation

class RetrieveBetaAgentsEnvironmentsTemplatesParams(RequestOptions, total=False):
    """The keyword arguments of ``retrieveBetaAgentsEnvironmentsTemplates``."""

def sync(
    environment_template_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveBetaAgentsEnvironmentsTemplatesParams],
) -> EnvironmentTemplate | None:
    """Send ``GET /agents/environments/templates/{environment_template_id}``, and give what the answer holds."""

def sync_detailed(
    environment_template_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveBetaAgentsEnvironmentsTemplatesParams],
) -> http.Response[EnvironmentTemplate]:
    """Send ``GET /agents/environments/templates/{environment_template_id}``, and give the whole response."""

async def asyncio(
    environment_template_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveBetaAgentsEnvironmentsTemplatesParams],
) -> EnvironmentTemplate | None:
    """Send ``GET /agents/environments/templates/{environment_template_id}``, and give what the answer holds."""

async def asyncio_detailed(
    environment_template_id: str,
    *,
    client: http.Client,
    **params: Unpack[RetrieveBetaAgentsEnvironmentsTemplatesParams],
) -> http.Response[EnvironmentTemplate]:
    """Send ``GET /agents/environments/templates/{environment_template_id}``, and give the whole response."""
