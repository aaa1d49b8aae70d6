"""Create a container"""

from collections.abc import Iterable, Sequence
from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParamDict
from ...dicts.container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParamDict
from ...dicts.create_container_body import CreateContainerBodyExpiresAfterDict
from ...dicts.inline_skill_param import InlineSkillParamDict
from ...dicts.skill_reference_param import SkillReferenceParamDict
from ...models.container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam
from ...models.container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam
from ...models.container_resource import ContainerResource
from ...models.create_container_body import CreateContainerBodyExpiresAfter, CreateContainerBodyMemoryLimitInput
from ...models.inline_skill_param import InlineSkillParam
from ...models.skill_reference_param import SkillReferenceParam
from ...operation import Operation

OPERATION: Operation

class CreateContainerParams(RequestOptions, total=False):
    """The keyword arguments of ``CreateContainer``."""

    name: Required[str]
    """Name of the container."""
    file_ids: Sequence[str] | Omit
    """Ids of uploaded files."""
    expires_after: CreateContainerBodyExpiresAfter | CreateContainerBodyExpiresAfterDict | Omit
    """Expiration policy of the container."""
    skills: Iterable[SkillReferenceParam | SkillReferenceParamDict | InlineSkillParam | InlineSkillParamDict] | Omit
    """Skills to install in the container."""
    memory_limit: CreateContainerBodyMemoryLimitInput | Omit
    """Memory limit of the container. Values: `1g`, `4g`, `16g`, `64g`."""
    network_policy: (
        ContainerNetworkPolicyDisabledParam
        | ContainerNetworkPolicyDisabledParamDict
        | ContainerNetworkPolicyAllowlistParam
        | ContainerNetworkPolicyAllowlistParamDict
        | Omit
    )
    """Network access policy of the container."""

def sync(*, client: http.Client, **params: Unpack[CreateContainerParams]) -> ContainerResource | None:
    """Send ``POST /containers``, and give what the answer holds."""

def sync_detailed(*, client: http.Client, **params: Unpack[CreateContainerParams]) -> http.Response[ContainerResource]:
    """Send ``POST /containers``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateContainerParams]) -> ContainerResource | None:
    """Send ``POST /containers``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreateContainerParams]
) -> http.Response[ContainerResource]:
    """Send ``POST /containers``, and give the whole response."""
