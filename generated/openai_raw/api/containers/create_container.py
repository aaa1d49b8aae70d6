"""Create a container"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam, ContainerNetworkPolicyAllowlistParamDict
    from ...models.container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam, ContainerNetworkPolicyDisabledParamDict
    from ...models.create_container_body_expires_after import CreateContainerBodyExpiresAfter, CreateContainerBodyExpiresAfterDict
    from ...models.create_container_body_memory_limit import CreateContainerBodyMemoryLimitInput
    from ...models.inline_skill_param import InlineSkillParam, InlineSkillParamDict
    from ...models.skill_reference_param import SkillReferenceParam, SkillReferenceParamDict
    from ...models.container_resource import ContainerResource

    class CreateContainerParams(RequestOptions, total=False):
        """The keyword arguments of ``CreateContainer``."""

        name: Required[str]
        """Name of the container."""
        file_ids: Sequence[str] | Omit
        """Ids of uploaded files."""
        expires_after: CreateContainerBodyExpiresAfter | CreateContainerBodyExpiresAfterDict | Omit
        """When the container expires."""
        skills: Iterable[SkillReferenceParam | SkillReferenceParamDict | InlineSkillParam | InlineSkillParamDict] | Omit
        """Skills to put into the container."""
        memory_limit: CreateContainerBodyMemoryLimitInput | Omit
        """Memory of the container. Values: `1g`, `4g`, `16g`, `64g`."""
        network_policy: ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyDisabledParamDict | ContainerNetworkPolicyAllowlistParam | ContainerNetworkPolicyAllowlistParamDict | Omit
        """What of the network the container may reach."""

OPERATION = Operation(
    id="CreateContainer",
    method="POST",
    path="/containers",
    body={'name': 'name', 'file_ids': 'file_ids', 'expires_after': 'expires_after', 'skills': 'skills', 'memory_limit': 'memory_limit', 'network_policy': 'network_policy'},
    required=('name',),
    bodies=('application/json',),
    result='ContainerResource',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateContainerParams]) -> http.Response[ContainerResource]:
    """Send ``POST /containers``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateContainerParams]) -> ContainerResource | None:
    """Send ``POST /containers``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateContainerParams]) -> http.Response[ContainerResource]:
    """Send ``POST /containers``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateContainerParams]) -> ContainerResource | None:
    """Send ``POST /containers``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
