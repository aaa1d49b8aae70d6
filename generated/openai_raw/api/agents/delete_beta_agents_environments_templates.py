"""Delete an environment template"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.environment_template_deleted import EnvironmentTemplateDeleted

    class DeleteBetaAgentsEnvironmentsTemplatesParams(RequestOptions, total=False):
        """The keyword arguments of ``deleteBetaAgentsEnvironmentsTemplates``."""


OPERATION = Operation(
    id="deleteBetaAgentsEnvironmentsTemplates",
    method="DELETE",
    path="/agents/environments/templates/{environment_template_id}",
    fixed_headers={'OpenAI-Beta': 'agents=v1'},
    result='EnvironmentTemplateDeleted',
)


def sync_detailed(environment_template_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsEnvironmentsTemplatesParams]) -> http.Response[EnvironmentTemplateDeleted]:
    """Send ``DELETE /agents/environments/templates/{environment_template_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"environment_template_id": environment_template_id}, params)


def sync(environment_template_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsEnvironmentsTemplatesParams]) -> EnvironmentTemplateDeleted | None:
    """Send ``DELETE /agents/environments/templates/{environment_template_id}``, and give what the answer holds."""
    return sync_detailed(environment_template_id, client=client, **params).parsed


async def asyncio_detailed(environment_template_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsEnvironmentsTemplatesParams]) -> http.Response[EnvironmentTemplateDeleted]:
    """Send ``DELETE /agents/environments/templates/{environment_template_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"environment_template_id": environment_template_id}, params)


async def asyncio(environment_template_id: str, *, client: http.Client, **params: Unpack[DeleteBetaAgentsEnvironmentsTemplatesParams]) -> EnvironmentTemplateDeleted | None:
    """Send ``DELETE /agents/environments/templates/{environment_template_id}``, and give what the answer holds."""
    return (await asyncio_detailed(environment_template_id, client=client, **params)).parsed
